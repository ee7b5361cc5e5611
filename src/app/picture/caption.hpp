#pragma once

#include <string>

#include "app/picture/furniture.hpp"
#include "io/caption/caption.hpp"
#include "session/session.hpp"

namespace app {

/// What a picture of the session says about itself.
io::CaptionHead caption_head(const session::Session& session, const PictureStyle& style);

/// The session's picture in words, as Markdown; see io::caption().
std::string caption_of(const session::Session& session, const PictureStyle& style);

}  // namespace app
