#pragma once

#include <string>
#include <vector>

#include "render/text/placed_text.hpp"

namespace render {

/// Neighbouring letters of a text that come from one font file and stand at one angle.
struct GlyphRun {
    std::uint8_t file = 0;
    float angle = 0.0F;  ///< radians, clockwise
    std::vector<PlacedGlyph> glyphs;
    std::vector<std::string> characters;  ///< UTF-8, for each glyph; see PlacedText
};

std::vector<GlyphRun> glyph_runs(const PlacedText& text);

}  // namespace render
