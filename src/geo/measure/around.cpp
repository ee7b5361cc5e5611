#include "geo/measure/around.hpp"

#include <algorithm>

#include "geo/projection/wgs84.hpp"

namespace geo {

Bounds around(const LngLat& at, double radius_m) {
    constexpr double least = 1.0;  // metres a degree: at a pole all longitudes are near
    const double lat = radius_m / metres_per_degree_lat(at.lat);
    const double lng = radius_m / std::max(least, metres_per_degree_lng(at.lat));
    return {std::max(-180.0, at.lng - lng), std::max(-90.0, at.lat - lat),
            std::min(180.0, at.lng + lng), std::min(90.0, at.lat + lat)};
}

}  // namespace geo
