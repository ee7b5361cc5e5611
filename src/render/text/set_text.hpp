#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/text/font_set.hpp"

namespace render {

/// Letters of one line side by side, the pen starting at 0.
struct SetLine {
    struct Letter {
        GlyphId id;
        double x;        ///< px, of the origin
        double advance;  ///< px
        double y = 0.0;  ///< px down from the baseline, of the origin
    };
    std::vector<Letter> letters;          ///< from the left
    std::vector<std::string> characters;  ///< see PlacedText
    double width = 0.0;                   ///< px, without spacing after the last letter
};

/// A text that needs it is shaped (shaped_line.hpp); in others, each character is a letter.
SetLine set_line(const FontSet& fonts, const TextStyle& style, std::string_view text);

double width_of(const FontSet& fonts, const TextStyle& style, std::string_view text);

/// A line of text from `at`, px, the left end of its baseline.
PlacedText place_text(const FontSet& fonts, const TextStyle& style, std::string_view text,
                      const geo::ScreenPoint& at);

/// Lines no wider than `width` px, broken at spaces, and inside a word only where it must be.
std::vector<std::string> wrapped(const FontSet& fonts, const TextStyle& style,
                                 std::string_view text, double width);

}  // namespace render
