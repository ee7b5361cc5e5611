#pragma once

#include <string>

#include "app/furniture.hpp"
#include "session/session.hpp"

namespace app {

/// The session's picture in words, as Markdown; see io::caption().
std::string caption_of(const session::Session& session, const PictureStyle& style);

}  // namespace app
