#include "geo/projection.hpp"

#include <algorithm>
#include <numbers>

namespace geo {
namespace {
constexpr double to_radians = std::numbers::pi / 180.0;
}

ProjectedPoint project(const LngLat& at) {
    const double lat = std::clamp(at.lat, -mercator_max_lat, mercator_max_lat) * to_radians;
    return {earth_radius_m * at.lng * to_radians, earth_radius_m * std::asinh(std::tan(lat))};
}

LngLat unproject(const ProjectedPoint& at) {
    return {at.x / earth_radius_m / to_radians,
            std::atan(std::sinh(at.y / earth_radius_m)) / to_radians};
}

double mercator_scale_factor(double lat) {
    return 1.0 / std::cos(std::clamp(lat, -mercator_max_lat, mercator_max_lat) * to_radians);
}

}  // namespace geo
