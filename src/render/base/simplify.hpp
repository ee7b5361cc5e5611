#pragma once

#include <vector>

#include "geo/projected_shape.hpp"

namespace render {

/// The polyline with fewer corners, nowhere further than `tolerance_m` from the given one; the ends
/// stay. Source: Douglas and Peucker, 1973, doi:10.3138/FM57-6770-U75U-7727.
geo::ProjectedLine simplified(const geo::ProjectedLine& line, double tolerance_m);

/// The same for the rings of a polygon. Rings that come out smaller than the tolerance are left
/// out; a polygon whose outer ring is has no places.
geo::ProjectedPolygon simplified(const geo::ProjectedPolygon& polygon, double tolerance_m);

}  // namespace render
