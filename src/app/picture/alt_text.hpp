#pragma once

#include <string>

#include "app/picture/furniture.hpp"
#include "session/session.hpp"

namespace app {

/// Under this keyword a picture holds its alt text.
inline constexpr const char* alt_text_keyword = "Alt text";

/// The picture in a few sentences for whoever cannot see it: what map, where, how many events of
/// each status and what is left out.
std::string alt_text(const session::Session& session, const PictureStyle& style);

}  // namespace app
