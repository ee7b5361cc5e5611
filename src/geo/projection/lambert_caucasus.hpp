#pragma once

#include "geo/projection/projection.hpp"

namespace geo::lambert_caucasus {

// The Lambert conformal conic (EPSG method 9802) that suits the South Caucasus: its meridians lean
// less than 4° there, and distances are true to 0.1 % between 38° N and 43° N. In PROJ's words:
// +proj=lcc +lat_0=40.5 +lon_0=46.5 +lat_1=39 +lat_2=42 +datum=WGS84
inline constexpr double origin_lng = 46.5, origin_lat = 40.5;
inline constexpr double standard_south = 39.0, standard_north = 42.0;

/// Half a fan about the central meridian: as far east as the antimeridian and as far west; south of
/// it the cone has no use.
inline constexpr Bounds world{2 * origin_lng - 180.0, -30.0, 180.0, 90.0};

ProjectedPoint project(const LngLat& at);
/// A point beyond the world gives a place outside `world`.
LngLat unproject(const ProjectedPoint& at);

}  // namespace geo::lambert_caucasus
