#pragma once

#include "geo/projection/projection.hpp"
#include "geo/projection/wgs84.hpp"

namespace geo::web_mercator {

/// Latitude at which the projected world is a square, degrees.
inline constexpr double max_lat = 85.051128779806589;
inline constexpr Bounds world{-180.0, -max_lat, 180.0, max_lat};

/// Width of the projected world, metres.
inline constexpr double world_width_m = 2.0 * std::numbers::pi * earth_radius_m;

/// Mercator of the ellipsoid's latitudes on a sphere. Source: EPSG Guidance Note 7-2, method 1024.
ProjectedPoint project(const LngLat& at);
/// A point beyond the world gives a place outside `world`.
LngLat unproject(const ProjectedPoint& at);

}  // namespace geo::web_mercator
