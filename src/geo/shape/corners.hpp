#pragma once

#include <cstddef>

#include "geo/shape/geometry.hpp"

namespace geo {

/// How many corners the rings of a polygon have, of the globe or of a flat map.
template <class Polygon>
std::size_t corners_of(const Polygon& polygon) {
    std::size_t corners = polygon.outer.size();
    for (const auto& hole : polygon.holes) corners += hole.size();
    return corners;
}

inline std::size_t corners_of(const Geometry& shape) {
    std::size_t corners = 0;
    for (const Line& line : shape.lines) corners += line.size();
    for (const Polygon& polygon : shape.polygons) corners += corners_of(polygon);
    return corners;
}

}  // namespace geo
