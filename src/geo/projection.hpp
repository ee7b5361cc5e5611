#pragma once

#include "geo/lng_lat.hpp"

namespace geo {

/// A place on the flat map in metres, x east and y north (EPSG:3857, "Web Mercator").
struct ProjectedPoint {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const ProjectedPoint&, const ProjectedPoint&) = default;
};

/// Radius of the sphere that EPSG:3857 projects, metres.
inline constexpr double earth_radius_m = 6378137.0;

/// Latitude at which the projected world is a square; places beyond are clamped to it. Degrees.
inline constexpr double mercator_max_lat = 85.051128779806589;

/// Width of the projected world, metres.
inline constexpr double world_width_m = 2.0 * 3.14159265358979323846 * earth_radius_m;

/// Spherical Mercator. Source: EPSG Guidance Note 7-2, method 1024.
ProjectedPoint project(const LngLat& at);
LngLat unproject(const ProjectedPoint& at);

/// How many projected metres one metre on the ground takes at this latitude (1 at the equator).
double mercator_scale_factor(double lat);

}  // namespace geo
