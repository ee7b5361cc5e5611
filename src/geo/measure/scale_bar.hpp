#pragma once

#include <string>

#include "geo/camera.hpp"

namespace geo {

/// A round distance on the ground and how long it is on the screen, at the map's centre.
struct ScaleBar {
    double metres = 0.0;
    double width_px = 0.0;
    std::string label;  ///< "50 km", "200 m", "2000 km at 40° N"
};

/// The longest of 1, 2 or 5 × 10ⁿ metres that fits into `max_width_px`.
ScaleBar scale_bar(const Camera& camera, double max_width_px);
/// The same; says at which latitude where the scale varies over the viewport.
ScaleBar scale_bar(const Camera& camera, const Viewport& viewport, double max_width_px);

}  // namespace geo
