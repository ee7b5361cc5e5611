#pragma once

#include "geo/shape/geometry.hpp"

namespace geo {

/// Whether a place lies inside one of the polygons (holes are outside), in longitude and latitude
/// by the odd-even rule. A place exactly on an edge may count either way.
bool contains(const Geometry& geometry, const LngLat& at);

}  // namespace geo
