#include "geo/shape/crossing.hpp"

#include <cmath>

namespace geo {
namespace {

/// Above 0 where `c` lies left of the way from `a` to `b`.
double turn(const LngLat& a, const LngLat& b, const LngLat& c) {
    return (b.lng - a.lng) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lng - a.lng);
}

bool cross(const LngLat& a, const LngLat& b, const LngLat& c, const LngLat& d) {
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/// Without a jump at the antimeridian.
Ring unwrapped(Ring ring) {
    for (std::size_t i = 1; i < ring.size(); ++i)
        ring[i].lng = ring[i - 1].lng + std::remainder(ring[i].lng - ring[i - 1].lng, 360.0);
    return ring;
}

}  // namespace

bool crosses_itself(const Ring& ring) {
    const Ring corners = unwrapped(ring);
    const std::size_t count = corners.size();
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 2; j < count; ++j) {
            if (i == 0 && j + 1 == count) continue;  // neighbours
            if (cross(corners[i], corners[i + 1], corners[j], corners[(j + 1) % count]))
                return true;
        }
    return false;
}

}  // namespace geo
