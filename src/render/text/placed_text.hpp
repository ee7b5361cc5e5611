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
};

}  // namespace render
