#include "geo/bounds.hpp"

#include <algorithm>

namespace geo {

void Bounds::include(const LngLat& at) {
    west = std::min(west, at.lng);
    east = std::max(east, at.lng);
    south = std::min(south, at.lat);
    north = std::max(north, at.lat);
}

void Bounds::include(const Bounds& other) {
    if (other.is_empty()) return;
    include(LngLat{other.west, other.south});
    include(LngLat{other.east, other.north});
}

}  // namespace geo
