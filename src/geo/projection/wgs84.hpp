#pragma once

#include <cmath>
#include <numbers>

namespace geo {

// The ellipsoid that places are measured on. Source: EPSG ellipsoid 7030.

inline constexpr double earth_radius_m = 6378137.0;  ///< semi-major axis
inline constexpr double wgs84_flattening = 1.0 / 298.257223563;
/// Eccentricity, and its square.
inline constexpr double wgs84_e2 = wgs84_flattening * (2.0 - wgs84_flattening);
inline constexpr double wgs84_e = 0.081819190842621494335;

inline constexpr double radians_per_degree = std::numbers::pi / 180.0;

/// Metres on the ground that a degree of longitude or latitude takes at a latitude in degrees.
/// Source: Snyder, "Map Projections – A Working Manual", USGS 1395, 1987, eq. 4-21 and 4-19.
inline double metres_per_degree_lng(double lat) {
    const double s = std::sin(lat * radians_per_degree);
    return radians_per_degree * earth_radius_m * std::cos(lat * radians_per_degree) /
           std::sqrt(1.0 - wgs84_e2 * s * s);
}
inline double metres_per_degree_lat(double lat) {
    const double s = std::sin(lat * radians_per_degree);
    return radians_per_degree * earth_radius_m * (1.0 - wgs84_e2) /
           std::pow(1.0 - wgs84_e2 * s * s, 1.5);
}

}  // namespace geo
