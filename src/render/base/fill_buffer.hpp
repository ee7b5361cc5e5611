#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "geo/tessellate.hpp"
#include "render/base/split_metres.hpp"
#include "render/gl/handle.hpp"

namespace render {

/// Triangles of polygons on the device.
class FillBuffer {
 public:
    /// Triangles that are drawn in one colour.
    struct Part {
        std::size_t first = 0;  ///< index
        std::size_t count = 0;  ///< indices
    };

    void add(const geo::Geometry& geometry);
    /// Ends the part being collected and begins the next.
    Part end_part();

    void upload();
    void draw(const Part& part) const;

 private:
    geo::Mesh mesh_;
    std::size_t part_begins_ = 0;
    Buffer vertices_, indices_;
    VertexArray array_;
};

}  // namespace render
