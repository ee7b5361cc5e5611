#include "geo/shape/contains.hpp"

#include <algorithm>

namespace geo {
namespace {

bool is_inside(const Ring& ring, const LngLat& at) {
    bool inside = false;
    for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const LngLat& a = ring[i];
        const LngLat& b = ring[before];
        if ((a.lat > at.lat) == (b.lat > at.lat)) continue;
        if (at.lng < (b.lng - a.lng) * (at.lat - a.lat) / (b.lat - a.lat) + a.lng) inside = !inside;
    }
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
