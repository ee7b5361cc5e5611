#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace session {

/// How far a text is from what was typed, 0 best; nothing when a word that was typed is not in it.
/// Both must be folded (claims::folded). Each word counts by itself: the whole text, its beginning,
/// the beginning of a word, anywhere, or its letters in this order with others between ("znm" is in
/// "zoom in"), where the first must begin a word.
std::optional<int> fuzzy_distance(std::string_view text, std::string_view typed);

/// Takes the next word off what was typed; empty when there is none.
std::string_view take_word(std::string_view& typed);

/// How far a text is from a word of `size` bytes that stands there, taken by this place alone.
int distance_at(std::string_view text, std::size_t at, std::size_t size);
/// From then on a place that begins a word is no nearer.
inline constexpr int distance_of_word = 2;
/// No text is nearer in which a word is not to be found as it is.
inline constexpr int least_scattered = 8;

}  // namespace session
