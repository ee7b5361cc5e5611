#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geo/camera.hpp"
#include "render/text/text_style.hpp"

namespace render {

/// A letter's drawing in one of the files of a face.
struct GlyphId {
    std::uint8_t file = 0;
    std::uint32_t index = 0;

    friend bool operator==(const GlyphId&, const GlyphId&) = default;
};

struct PlacedGlyph {
    GlyphId id;
    geo::ScreenPoint at;  ///< px, the origin on the baseline
    float angle = 0.0F;   ///< radians, clockwise
};

/// A run of text with every letter in its place: all that a renderer of any kind needs.
struct PlacedText {
    std::string text;  ///< UTF-8, as it reads
    TextStyle style;
    std::vector<PlacedGlyph> glyphs;
    /// UTF-8, what each letter stands for, where that is not one character after the other: letters
    /// are joined, or written from the right. Of several that stand for something together, the
    /// first has it.
    std::vector<std::string> characters;
};

}  // namespace render
