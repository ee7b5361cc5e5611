#pragma once

#include <vector>

#include "geo/lng_lat.hpp"
#include "geo/shape/geometry.hpp"

namespace geo {

// Lengths and areas on the WGS84 ellipsoid, exact to some nanometres. Source: Karney, "Algorithms
// for geodesics", 2013, doi:10.1007/s00190-012-0578-z, in his library GeographicLib.

/// The shortest way between two places.
struct Geodesic {
    double metres = 0.0;
    double from_azimuth = 0.0;  ///< degrees clockwise from north, 0 to 360, where it begins
    double to_azimuth = 0.0;    ///< and where it ends, still going on
};
Geodesic geodesic(const LngLat& from, const LngLat& to);

/// The area inside a ring whose sides are geodesics, square metres; winding does not matter. Of the
/// two parts of the earth it is the smaller.
double geodesic_area_m2(const Ring& ring);

/// Places along the shortest way, both ends among them, at most `step_m` apart.
Line geodesic_line(const LngLat& from, const LngLat& to, double step_m);

}  // namespace geo
