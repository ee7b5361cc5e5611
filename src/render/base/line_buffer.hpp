#pragma once

#include <vector>

#include "geo/projection.hpp"
#include "render/base/chunks.hpp"
#include "render/base/split_metres.hpp"
#include "render/gl/handle.hpp"

namespace render {

/// Polylines on the device, ready to be drawn segment by segment with their joins.
///
/// Every instance reads four vertices in a row (prev, from, to, next), so a polyline a b c lies
/// there as p a b c n, where p and n are its neighbours across the ends: copies of the end of an
/// open line, the places round the corner of a closed one.
class LineBuffer {
 public:
    /// Adds a polyline to the part being collected. Closed when its first place is its last.
    void add(const std::vector<geo::ProjectedPoint>& line);
    /// Ends the part being collected and begins the next.
    Part end_part();

    void upload();
    void draw(const Part& part, const MetreBox& view) const;

 private:
    struct Vertex {
        SplitMetres at;
        float along_m;  ///< from the polyline's start; negative for a neighbour across its end
    };
    void draw_instances(std::size_t first, std::size_t count) const;

    std::vector<Vertex> vertices_;
    std::vector<Chunk> chunks_;  ///< of instances; instance i begins with vertex i
    std::size_t part_begins_ = 0;
    Buffer buffer_;
    VertexArray array_;
};

}  // namespace render
