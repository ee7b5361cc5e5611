#pragma once

#include <optional>
#include <utility>

#include "geo/camera.hpp"

namespace render {

using Segment = std::pair<geo::ScreenPoint, geo::ScreenPoint>;

/// The part of a segment inside the viewport, or within `margin` px around it; nothing when there
/// is none. Source: Liang and Barsky, 1984, doi:10.1145/357332.357333.
std::optional<Segment> visible_part(const Segment& segment, const geo::Viewport& viewport,
                                    double margin = 0.0);

}  // namespace render
