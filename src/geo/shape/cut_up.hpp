#pragma once

#include <cstddef>
#include <vector>

#include "geo/projection/projected_shape.hpp"

namespace geo {

/// A polygon as pieces of at most about `most_corners` each, cut along upright lines: the time that
/// tessellation takes grows faster than the corners, and of a continent only what is in view need
/// be drawn. Pieces lie side by side without a gap and cover, filled by the odd-even rule, what the
/// polygon does. A small polygon is its only piece.
std::vector<ProjectedPolygon> cut_up(ProjectedPolygon polygon, std::size_t most_corners);

}  // namespace geo
