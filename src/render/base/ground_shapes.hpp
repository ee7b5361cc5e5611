#pragma once

#include <array>
#include <memory>
#include <vector>

#include "geo/base_map.hpp"
#include "geo/shape/nodes.hpp"
#include "render/base/metre_box.hpp"

namespace render {

/// A polygon of the base map, and where it lies.
struct GroundPolygon {
    const geo::Polygon* places = nullptr;
    MetreBox box;
    const geo::Boundary* of = nullptr;
};

/// A polyline of the base map, a ring when closed, and where it lies.
struct GroundLine {
    const geo::Line* places = nullptr;
    bool closed = false;
    MetreBox box;
    const geo::Boundary* of = nullptr;
};

enum class Fill { sea, world, countries, focus_countries, lakes, disputed, oblast };
inline constexpr std::size_t fill_count = 7;

enum class LineKind {
    coasts,
    lake_shores,
    main_rivers,
    rivers,
    regions,
    borders,
    disputed_borders,
    held_lines,
    oblast_border,
    contact
};
inline constexpr std::size_t line_kind_count = 10;

/// A base map's shapes, sorted by how they are drawn, and where they lie in a projection. Points
/// into the base map and into itself.
struct GroundShapes {
    GroundShapes(std::shared_ptr<const geo::BaseMap> base_, geo::Projection projection_);
    GroundShapes(const GroundShapes&) = delete;
    GroundShapes& operator=(const GroundShapes&) = delete;

    const std::vector<GroundPolygon>& of(Fill fill) const {
        return fills[static_cast<std::size_t>(fill)];
    }
    const std::vector<GroundLine>& of(LineKind line) const {
        return lines[static_cast<std::size_t>(line)];
    }

    std::shared_ptr<const geo::BaseMap> base;
    geo::Projection projection;
    std::array<std::vector<GroundPolygon>, fill_count> fills;
    std::array<std::vector<GroundLine>, line_kind_count> lines;
    geo::Nodes nodes;                  ///< where fills and lines meet
    geo::ProjectedPoint hatch_origin;  ///< where the hatch is tied to the map

 private:
    geo::Polygon world_;  ///< all that the projection can show
};

}  // namespace render
