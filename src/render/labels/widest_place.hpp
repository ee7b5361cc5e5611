#pragma once

#include "geo/projection/projected_shape.hpp"

namespace render {

/// The place inside a polygon that is furthest from its edges.
struct WidestPlace {
    geo::ProjectedPoint at;
    double radius_m = 0.0;  ///< projected metres to the nearest edge
};

/// Holes may overlap the outer ring. A search on ever finer grids: the pole of inaccessibility to
/// within a hundredth of the polygon's size.
WidestPlace widest_place(const geo::Polygon& polygon, geo::Projection projection);

}  // namespace render
