#pragma once

#include <cstdint>
#include <vector>

#include "claims/workers.hpp"
#include "render/base/chunks.hpp"
#include "render/base/detail_level.hpp"
#include "render/base/ground_shapes.hpp"
#include "render/base/split_metres.hpp"

namespace render {

/// Shapes of a ground that are wanted at a level.
struct GroundOrder {
    DetailLevel level = 0;
    std::vector<const GroundPolygon*> fills;
    std::vector<const GroundLine*> lines;
    std::size_t corners = 0;  ///< of all of them

    void add(const GroundPolygon& polygon);
    void add(const GroundLine& line);
    bool is_empty() const { return fills.empty() && lines.empty(); }
    /// As many of the first ones as have so many corners together; at least one.
    GroundOrder first(std::size_t most_corners) const;
};

/// A polygon as triangles.
struct FillPart {
    const geo::Polygon* of = nullptr;
    std::vector<SplitMetres> vertices;
    std::vector<std::uint32_t> indices;  ///< three a triangle
    std::vector<Chunk> chunks;           ///< of the indices
};

struct LineVertex {
    SplitMetres at;
    float along_m;  ///< from the polyline's start; negative for a neighbour across its end
};

/// A line as its segments with their joins.
///
/// Every instance reads four vertices in a row (prev, from, to, next), so a polyline a b c lies
/// there as p a b c n, where p and n are its neighbours across the ends: copies of the end of an
/// open line, the places round the corner of a closed one.
struct LinePart {
    const geo::Line* of = nullptr;
    std::vector<LineVertex> vertices;
    std::vector<Chunk> chunks;  ///< of instances; instance i begins with vertex i
};

/// What was ordered, ready for the device: plain values, which may be made anywhere.
struct GroundParts {
    DetailLevel level = 0;
    std::vector<FillPart> fills;
    std::vector<LinePart> lines;
};

GroundParts parts_of(const GroundShapes& shapes, const GroundOrder& order,
                     const claims::Workers& workers);

}  // namespace render
