#pragma once

#include <span>
#include <vector>

#include "render/base/ground_parts.hpp"
#include "render/base/shape_chunks.hpp"
#include "render/frame.hpp"
#include "render/gl/growing_buffer.hpp"

namespace render {

/// Triangles of polygons on the device.
class FillBuffer {
 public:
    bool has(const GroundPolygon& polygon) const { return chunks_.has(polygon.places); }
    void add(std::span<const FillPart> parts);
    /// Those of them that are here and may be seen.
    void draw(std::span<const GroundPolygon> polygons, const Frame& frame);

 private:
    std::size_t vertex_count_ = 0, index_count_ = 0;
    ShapeChunks chunks_;          ///< of indices
    std::vector<Chunk> in_view_;  ///< reused every frame
    GrowingBuffer vertices_, indices_;
    VertexArray array_;
};

}  // namespace render
