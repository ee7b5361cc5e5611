#include "geo/projection/web_mercator.hpp"

namespace geo::web_mercator {

ProjectedPoint project(const LngLat& at) {
    return {earth_radius_m * at.lng * radians_per_degree,
            earth_radius_m * std::asinh(std::tan(at.lat * radians_per_degree))};
}

LngLat unproject(const ProjectedPoint& at) {
    return {at.x / earth_radius_m / radians_per_degree,
            std::atan(std::sinh(at.y / earth_radius_m)) / radians_per_degree};
}

}  // namespace geo::web_mercator
