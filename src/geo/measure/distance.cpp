#include "geo/measure/distance.hpp"

#include <algorithm>
#include <cmath>

#include "geo/projection/wgs84.hpp"

namespace geo {

double distance_m(const LngLat& a, const LngLat& b) {
    constexpr double to_radians = radians_per_degree;
    const double dlat = (b.lat - a.lat) * to_radians, dlng = (b.lng - a.lng) * to_radians;
    const double h = std::pow(std::sin(dlat / 2), 2) + std::cos(a.lat * to_radians) *
                                                           std::cos(b.lat * to_radians) *
                                                           std::pow(std::sin(dlng / 2), 2);
    return 2 * mean_radius_m * std::asin(std::sqrt(std::min(1.0, h)));
}

}  // namespace geo
