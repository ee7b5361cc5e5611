#pragma once

#include <span>
#include <vector>

#include "render/base/ground_parts.hpp"
#include "render/base/shape_chunks.hpp"
#include "render/frame.hpp"
#include "render/gl/growing_buffer.hpp"

namespace render {

/// Polylines on the device, ready to be drawn segment by segment with their joins (see LinePart).
class LineBuffer {
 public:
    bool has(const GroundLine& line) const { return chunks_.has(line.places); }
    void add(std::span<const LinePart> parts);
    /// Those of them that are here and may be seen.
    void draw(std::span<const GroundLine> lines, const Frame& frame);

 private:
    static void draw_instances(std::size_t first, std::size_t count);

    std::size_t vertex_count_ = 0;
    ShapeChunks chunks_;          ///< of instances
    std::vector<Chunk> in_view_;  ///< reused every frame
    GrowingBuffer vertices_;
    VertexArray array_;
};

}  // namespace render
