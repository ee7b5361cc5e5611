#pragma once

#include <cstdint>
#include <vector>

#include "geo/projection/projected_shape.hpp"

namespace geo {

/// Triangles over shared vertices. Three indices a triangle, vertices in projected metres.
struct Mesh {
    std::vector<ProjectedPoint> vertices;
    std::vector<std::uint32_t> indices;
};

/// Adds the triangles of a polygon to `mesh`. Dirty rings (self-crossing, repeated
/// points, wrong winding) are filled by the odd-even rule; rings of fewer than three places add
/// nothing. Returns false when nothing could be filled.
bool tessellate(const ProjectedPolygon& polygon, Mesh& mesh);

}  // namespace geo
