#pragma once

#include "geo/bounds.hpp"

namespace geo {

/// The window that holds every place within `radius_m` (metres on the ground, 0 or more) of one,
/// as far as longitudes of ±180° and the poles.
Bounds around(const LngLat& at, double radius_m);

}  // namespace geo
