#pragma once

#include "geo/shape/geometry.hpp"

namespace geo {

/// Whether a place lies inside one of the polygons (holes are outside), in longitude and latitude
/// by the odd-even rule. A place exactly on an edge may count either way.
bool contains(const Geometry& geometry, const LngLat& at);

/// Whether the way east from a place crosses the edge from `a` to `b`.
inline bool is_crossed(const LngLat& a, const LngLat& b, const LngLat& at) {
    return (a.lat > at.lat) != (b.lat > at.lat) &&
           at.lng < (b.lng - a.lng) * (at.lat - a.lat) / (b.lat - a.lat) + a.lng;
}

}  // namespace geo
