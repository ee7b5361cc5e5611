#pragma once

#include <cstddef>
#include <vector>

#include "geo/projection.hpp"
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
    /// Vertices that belong together and are drawn with one style.
    struct Part {
        std::size_t first = 0;  ///< vertex
        std::size_t count = 0;  ///< vertices
    };

    /// Adds a polyline to the part being collected. Closed when its first place is its last.
    void add(const std::vector<geo::ProjectedPoint>& line);
    /// Ends the part being collected and begins the next.
    Part end_part();

    void upload();
    void draw(const Part& part) const;

 private:
    struct Vertex {
        SplitMetres at;
        float along_m;  ///< from the polyline's start; negative for a neighbour across its end
    };

    std::vector<Vertex> vertices_;
    std::size_t part_begins_ = 0;
    Buffer buffer_;
    VertexArray array_;
};

}  // namespace render
