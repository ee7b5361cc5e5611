#pragma once

#include "geo/lng_lat.hpp"

namespace geo {

/// The ellipsoid's mean radius.
inline constexpr double mean_radius_m = 6371008.8;

/// Great-circle distance on a sphere of that radius, metres; good to 0.5 %.
/// Formula: haversine, https://en.wikipedia.org/wiki/Haversine_formula
double distance_m(const LngLat& a, const LngLat& b);

}  // namespace geo
