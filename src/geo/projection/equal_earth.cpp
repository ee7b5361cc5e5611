#include "geo/projection/equal_earth.hpp"

#include <algorithm>

#include "geo/projection/wgs84.hpp"

namespace geo::equal_earth {
namespace {

constexpr double a1 = 1.340264, a2 = -0.081106, a3 = 0.000893, a4 = 0.003796;
constexpr double root_of_3 = 1.7320508075688772935;
constexpr double largest_theta = std::numbers::pi / 3.0;  // at the poles

/// Snyder's q (3-12) of the sine of a latitude: the area up to there.
double area_to(double s) {
    return (1.0 - wgs84_e2) * (s / (1.0 - wgs84_e2 * s * s) + std::atanh(wgs84_e * s) / wgs84_e);
}

const double area_to_pole = area_to(1.0);
const double authalic_radius_m = earth_radius_m * std::sqrt(area_to_pole / 2.0);

double height(double theta) {
    const double square = theta * theta, sixth = square * square * square;
    return theta * (a1 + a2 * square + sixth * (a3 + a4 * square));
}
/// The derivative of height, which also narrows the parallels.
double slope(double theta) {
    const double square = theta * theta, sixth = square * square * square;
    return a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square);
}

const double largest_height = height(largest_theta);

double theta_of(double wanted) {
    double theta = wanted / a1;
    for (int step = 0; step < 12; ++step) {
        const double off = (height(theta) - wanted) / slope(theta);
        theta -= off;
        if (std::abs(off) < 1e-15) break;
    }
    return theta;
}

/// The latitude of an authalic one; radians. Each step leaves a 150th of the error.
double from_authalic(double beta) {
    double lat = beta;
    for (int step = 0; step < 8; ++step) {
        const double sine = std::clamp(area_to(std::sin(lat)) / area_to_pole, -1.0, 1.0);
        lat += beta - std::asin(sine);
    }
    return lat;
}

}  // namespace

ProjectedPoint project(const LngLat& at) {
    const double sine = area_to(std::sin(at.lat * radians_per_degree)) / area_to_pole;
    const double sine_theta = std::clamp(root_of_3 / 2.0 * sine, -root_of_3 / 2.0, root_of_3 / 2.0);
    const double theta = std::asin(sine_theta);
    return {2.0 * authalic_radius_m * at.lng * radians_per_degree *
                std::sqrt(1.0 - sine_theta * sine_theta) / (root_of_3 * slope(theta)),
            authalic_radius_m * height(theta)};
}

LngLat unproject(const ProjectedPoint& at) {
    constexpr double beyond_pole = 91.0, rounding = 1e-12;
    const double up = at.y / authalic_radius_m;
    const double theta = theta_of(std::clamp(up, -largest_height, largest_height));
    const double lng = at.x * root_of_3 * slope(theta) /
                       (2.0 * authalic_radius_m * std::cos(theta)) / radians_per_degree;
    if (std::abs(up) > largest_height * (1 + rounding))
        return {lng, std::copysign(beyond_pole, up)};
    const double beta = std::asin(std::clamp(2.0 / root_of_3 * std::sin(theta), -1.0, 1.0));
    return {lng, from_authalic(beta) / radians_per_degree};
}

}  // namespace geo::equal_earth
