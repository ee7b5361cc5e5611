#pragma once

#include <optional>
#include <vector>

#include "render/labels/baseline.hpp"
#include "render/labels/screen_box.hpp"
#include "render/text/set_text.hpp"

namespace render {

/// A line of text bent along a curve.
struct BentText {
    std::vector<PlacedGlyph> glyphs;
    std::vector<ScreenBox> boxes;  ///< one a letter
    double bend = 0.0;             ///< how much it is bent and tilted; smaller reads better
};

/// Sets the letters in the middle of the curve. Nothing when it is too short or too bent to read.
std::optional<BentText> set_along(const Baseline& baseline, const SetLine& line,
                                  const TextStyle& style, double cap_height_px);

}  // namespace render
