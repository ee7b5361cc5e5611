#pragma once

#include "geo/projection/projection.hpp"

namespace geo::equal_earth {

inline constexpr Bounds world{-180.0, -90.0, 180.0, 90.0};

/// Equal Earth of the ellipsoid about Greenwich: EPSG:8857. Source: EPSG Guidance Note 7-2, method
/// 1078; Šavrič, Patterson and Jenny, "The Equal Earth map projection", 2018,
/// doi:10.1080/13658816.2018.1504949.
ProjectedPoint project(const LngLat& at);
/// A point beyond the world gives a place outside `world`.
LngLat unproject(const ProjectedPoint& at);

}  // namespace geo::equal_earth
