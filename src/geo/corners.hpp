#pragma once

#include <cstddef>

namespace geo {

/// How many corners the rings of a polygon have, of the globe or of a flat map.
template <class Polygon>
std::size_t corners_of(const Polygon& polygon) {
    std::size_t corners = polygon.outer.size();
    for (const auto& hole : polygon.holes) corners += hole.size();
    return corners;
}

}  // namespace geo
