#pragma once

#include <string>

#include "app/picture/furniture.hpp"
#include "session/session.hpp"

namespace app {

/// Under this keyword a picture holds its alt text.
inline constexpr const char* alt_text_keyword = "Alt text";

/// "9 of 14 events have a mark: 3 contested, 1 alleged and 5 reported"
std::string events_in_words(const render::Furniture& furniture);

/// The picture in a few sentences for whoever cannot see it: what map, where, how many events of
/// each status and what is left out.
std::string alt_text(const session::Session& session, const PictureStyle& style);

}  // namespace app
