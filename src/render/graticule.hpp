#pragma once

#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/labels/screen_box.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// A meridian or parallel with its name.
struct GraticuleLine {
    double degrees;
    double at;  ///< px: x of a meridian, y of a parallel
    bool meridian;
    std::string label;  ///< "46° E", "40° 30′ N"
};

/// Lines at a round step that leaves room between them.
std::vector<GraticuleLine> graticule_lines(const geo::Camera& camera,
                                           const geo::Viewport& viewport);

/// The lines, with their names along the upper and the left edge where nothing is in the way.
Drawing lay_out_graticule(const Scene& scene, const FontSet& fonts,
                          const std::vector<ScreenBox>& obstacles);

}  // namespace render
