#include "geo/shape/contains.hpp"

#include <algorithm>

namespace geo {
namespace {

bool is_inside(const Ring& ring, const LngLat& at) {
    bool inside = false;
    for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
        if (is_crossed(ring[i], ring[before], at)) inside = !inside;
    return inside;
}

}  // namespace

bool contains(const Geometry& geometry, const LngLat& at) {
    return std::ranges::any_of(geometry.polygons, [&](const Polygon& polygon) {
        return is_inside(polygon.outer, at) &&
               std::ranges::none_of(polygon.holes,
                                    [&](const Ring& hole) { return is_inside(hole, at); });
    });
}

}  // namespace geo
