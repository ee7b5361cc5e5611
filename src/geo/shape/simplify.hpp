#pragma once

#include "geo/projection/projected_shape.hpp"
#include "geo/shape/nodes.hpp"

namespace geo {

// Shapes with fewer corners, nowhere further than `tolerance_m` from the given ones. Nodes stay,
// and of the corners between two nodes the same stay whichever way a line runs there: what ran
// along each other still does, without a gap, and what is cut into pieces fits together. Where
// lines come closer to each other than twice the tolerance they may cross. Source: Douglas and
// Peucker, 1973, doi:10.3138/FM57-6770-U75U-7727; here on whole arcs, and it does not matter from
// which end one looks.

/// A line, whose ends stay; of a closed one, which ends where it begins, nothing but the nodes
/// must.
ProjectedLine simplified(const ProjectedLine& line, double tolerance_m, const Nodes& nodes);

/// The rings of a polygon. Those that are not wider than the tolerance are left out; a polygon
/// whose outer ring is not has no places.
ProjectedPolygon simplified(const ProjectedPolygon& polygon, double tolerance_m,
                            const Nodes& nodes);

}  // namespace geo
