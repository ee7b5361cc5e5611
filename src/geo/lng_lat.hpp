#pragma once

#include <cmath>
#include <compare>

namespace geo {

/// A place on the WGS84 ellipsoid. Degrees, longitude first.
struct LngLat {
    double lng = 0.0;
    double lat = 0.0;

    /// From west to east, then from south to north.
    friend auto operator<=>(const LngLat&, const LngLat&) = default;
};

/// True for a place that can be drawn: finite, longitude within ±180°, latitude within ±90°.
inline bool is_plausible(const LngLat& at) {
    return std::isfinite(at.lng) && std::isfinite(at.lat) && std::abs(at.lng) <= 180.0 &&
           std::abs(at.lat) <= 90.0;
}

}  // namespace geo
