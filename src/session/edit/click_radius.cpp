#include "session/edit/click_radius.hpp"

#include <algorithm>
#include <cmath>

#include "geo/measure/ground_scale.hpp"

namespace session {
namespace {

constexpr double click_px = 8.0;  // half the size of a mark
// The places of the base map are points that stand for whole settlements.
constexpr double finest_m = 500.0;

/// 1, 2 or 5 times a power of ten, never less.
double rounded_up(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * power * (1 + 1e-9)) return step * power;
    return 10 * power;
}

}  // namespace

double click_radius_m(const geo::Camera& camera, const geo::LngLat& at) {
    if (!geo::is_plausible(at)) return 0.0;
    return rounded_up(std::max(finest_m, click_px * geo::ground_metres_per_pixel(camera, at)));
}

}  // namespace session
