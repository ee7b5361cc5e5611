#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "geo/camera.hpp"

namespace session {

/// Up to this many events stand in a ring around their place, each with its own symbol; more make a
/// stack.
inline constexpr std::size_t largest_fan = 8;

/// Radius of the ring for `count` symbols, px; of the innermost ring where there are several. 0 for
/// one.
double fan_radius(std::size_t count);

/// Where symbols stand around the middle of their places: px from it, rightwards and downwards, in
/// the order of `places`, which are distances from the middle in any unit, rightwards and upwards.
/// In one ring each stands towards its place, as far as the others leave room, so that leaders do
/// not cross; those of one place, and those of several rings, come one after the other, clockwise
/// from the top. The last of several rings holds the last.
std::vector<geo::ScreenPoint> fan_out(std::span<const geo::ProjectedPoint> places);

}  // namespace session
