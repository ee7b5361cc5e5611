#pragma once

#include <optional>
#include <string_view>

namespace session {

/// How far a text is from what was typed, 0 best; nothing when a word that was typed is not in it.
/// Both must be folded (claims::folded). Each word counts by itself: the whole text, its beginning,
/// the beginning of a word, anywhere, or its letters in this order with others between ("znm" is in
/// "zoom in"), where the first must begin a word.
std::optional<int> fuzzy_distance(std::string_view text, std::string_view typed);

}  // namespace session
