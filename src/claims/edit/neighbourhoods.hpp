#pragma once

#include <cstdint>
#include <vector>

#include "geo/lng_lat.hpp"

namespace claims {

/// Numbers of the neighbourhoods that a place belongs to: of any two places that lie at most
/// `near_m` metres apart, anywhere on earth, at least one is the same. The earth is a sphere as in
/// geo/measure/distance.hpp, cut into cubes of four times that length; a place belongs to the one
/// it lies in, and to those next to it that begin within half of `near_m`. Below 2^63.
std::vector<std::uint64_t> neighbourhoods(const geo::LngLat& at, double near_m);

}  // namespace claims
