#pragma once

#include <vector>

#include "geo/projection/projection.hpp"
#include "geo/shape/geometry.hpp"

namespace geo {

/// A polyline on the flat map, metres.
using ProjectedLine = std::vector<ProjectedPoint>;

/// A polygon on the flat map; its rings do not repeat their first place at the end.
struct ProjectedPolygon {
    ProjectedLine outer;
    std::vector<ProjectedLine> holes;

    friend bool operator==(const ProjectedPolygon&, const ProjectedPolygon&) = default;
};

// Edges are straight in longitude and latitude: where the projection bends them they get corners,
// so that they lie within `tolerance_m` of their true course. Web Mercator keeps meridians and
// parallels straight, the only long edges that data have, and gets none. What lies beyond the
// projection's world is cut off; implausible places are passed over.

ProjectedPolygon projected(Projection projection, const Polygon& polygon, double tolerance_m);

/// The pieces of a line; of a ring, which is closed by its first place, too.
std::vector<ProjectedLine> projected(Projection projection, const Line& line, bool closed,
                                     double tolerance_m);

}  // namespace geo
