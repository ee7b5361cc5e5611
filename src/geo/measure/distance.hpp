#pragma once

#include "geo/lng_lat.hpp"

namespace geo {

/// Great-circle distance on a sphere of the ellipsoid's mean radius, metres; good to 0.5 %.
/// Formula: haversine, https://en.wikipedia.org/wiki/Haversine_formula
double distance_m(const LngLat& a, const LngLat& b);

}  // namespace geo
