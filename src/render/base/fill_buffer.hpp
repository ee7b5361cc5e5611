#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "render/base/chunks.hpp"
#include "render/base/ground_shapes.hpp"
#include "render/base/split_metres.hpp"
#include "render/frame.hpp"
#include "render/gl/handle.hpp"

namespace render {

/// Triangles of polygons on the device, thinned out to a tolerance. A polygon is put there when it
/// first comes into view: the whole world in full detail would take a second that nobody looks at.
class FillBuffer {
 public:
    /// The shapes must outlive it.
    FillBuffer(const GroundShapes& shapes, double tolerance_m)
        : shapes_(shapes), tolerance_m_(tolerance_m) {}

    void draw(std::span<const GroundPolygon> polygons, const Frame& frame);

 private:
    const Chunk& chunk_of(const GroundPolygon& polygon);
    void upload();

    const GroundShapes& shapes_;
    double tolerance_m_;
    std::vector<SplitMetres> vertices_;
    std::vector<std::uint32_t> indices_;
    std::unordered_map<const geo::Polygon*, Chunk> chunks_;  ///< of indices
    std::vector<Chunk> in_view_;                             ///< reused every frame
    bool uploaded_ = false;
    Buffer vertex_buffer_, index_buffer_;
    VertexArray array_;
};

}  // namespace render
