#pragma once

#include <vector>

#include "geo/tessellate.hpp"
#include "render/base/chunks.hpp"
#include "render/gl/handle.hpp"

namespace render {

/// Triangles of polygons on the device.
class FillBuffer {
 public:
    /// Adds polygons to the part being collected, thinned out to `tolerance_m`.
    void add(const geo::Geometry& geometry, double tolerance_m);
    /// Ends the part being collected and begins the next.
    Part end_part();

    void upload();
    void draw(const Part& part, const MetreBox& view) const;

 private:
    geo::Mesh mesh_;
    std::vector<Chunk> chunks_;  ///< of indices, one a polygon
    std::size_t part_begins_ = 0;
    Buffer vertices_, indices_;
    VertexArray array_;
};

}  // namespace render
