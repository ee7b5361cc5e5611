#pragma once

#include <string>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/labels/screen_box.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// A meridian or parallel with its name, as far as it is in view.
struct GraticuleLine {
    double degrees;
    bool meridian;
    std::string label;  ///< "46° E", "40° 30′ N"
    /// px; meridians from north to south, parallels from west to east. Straight ones have two.
    std::vector<geo::ScreenPoint> course;
};

/// Lines at a round step that leaves room between them.
std::vector<GraticuleLine> graticule_lines(const geo::Camera& camera,
                                           const geo::Viewport& viewport);

/// The lines, with their names where they come in at the upper and the left edge, or where the
/// world begins, if nothing is in the way.
Drawing lay_out_graticule(const Scene& scene, const FontSet& fonts,
                          const std::vector<ScreenBox>& obstacles);

}  // namespace render
