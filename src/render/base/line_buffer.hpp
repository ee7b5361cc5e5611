#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "geo/projected_shape.hpp"
#include "render/base/chunks.hpp"
#include "render/base/ground_shapes.hpp"
#include "render/base/split_metres.hpp"
#include "render/frame.hpp"
#include "render/gl/handle.hpp"

namespace render {

/// Polylines on the device, thinned out to a tolerance, ready to be drawn segment by segment with
/// their joins. A line is put there when it first comes into view.
///
/// Every instance reads four vertices in a row (prev, from, to, next), so a polyline a b c lies
/// there as p a b c n, where p and n are its neighbours across the ends: copies of the end of an
/// open line, the places round the corner of a closed one.
class LineBuffer {
 public:
    /// The shapes must outlive it.
    LineBuffer(const GroundShapes& shapes, double tolerance_m)
        : shapes_(shapes), tolerance_m_(tolerance_m) {}

    void draw(std::span<const GroundLine> lines, const Frame& frame);

 private:
    struct Vertex {
        SplitMetres at;
        float along_m;  ///< from the polyline's start; negative for a neighbour across its end
    };
    struct Part {
        std::size_t first = 0, count = 0;  ///< chunks
    };

    const Part& part_of(const GroundLine& line);
    void add(const geo::ProjectedLine& line, bool closed);
    void upload();
    void draw_instances(std::size_t first, std::size_t count) const;

    const GroundShapes& shapes_;
    double tolerance_m_;
    std::vector<Vertex> vertices_;
    std::vector<Chunk> chunks_;  ///< of instances; instance i begins with vertex i
    std::unordered_map<const geo::Line*, Part> parts_;
    std::vector<Chunk> in_view_;  ///< reused every frame
    bool uploaded_ = false;
    Buffer buffer_;
    VertexArray array_;
};

}  // namespace render
