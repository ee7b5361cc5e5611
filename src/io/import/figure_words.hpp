#pragma once

#include <span>
#include <string_view>

namespace io {

/// What stands beside a figure. `more` and `fewer` leave the figure itself out;
/// two stand behind `range`.
enum class Bound { none, least, more, most, fewer, about, range };

struct BoundWord {
    std::string_view word;  ///< in small letters, or a sign
    Bound bound;
};

/// In English, Russian, Azerbaijani, Turkish, Armenian, Georgian, German and French; a longer one
/// before what it begins with.
std::span<const BoundWord> words_before_figure();
std::span<const BoundWord> words_behind_figure();

}  // namespace io
