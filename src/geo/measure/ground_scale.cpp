#include "geo/measure/ground_scale.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "geo/projection/wgs84.hpp"

namespace geo {
namespace {

constexpr double step_deg = 1e-3;  // small against the earth, large against rounding
constexpr double most_off_north = 5.0 * radians_per_degree;

/// px from one place to another.
ScreenPoint way(const Camera& camera, const LngLat& from, const LngLat& to) {
    const ProjectedPoint a = project(camera.projection, from), b = project(camera.projection, to);
    const double scale = metres_per_pixel(camera);
    return {(b.x - a.x) / scale, (a.y - b.y) / scale};
}

ScreenPoint shortened(const ScreenPoint& px, double metres) {
    return {px.x / metres, px.y / metres};
}

double clockwise_from_up(const ScreenPoint& way) {
    return std::atan2(way.x, -way.y);
}

}  // namespace

GroundScale ground_scale(const Camera& camera, const LngLat& at) {
    const Bounds& world = world_of(camera.projection);
    // At a pole east is nowhere: a little beside it.
    constexpr double edge = 2 * step_deg;
    const double lng = std::clamp(at.lng, world.west + edge, world.east - edge);
    const double lat = std::clamp(at.lat, world.south + edge, world.north - edge);
    return {shortened(way(camera, {lng - step_deg, lat}, {lng + step_deg, lat}),
                      2 * step_deg * metres_per_degree_lng(lat)),
            shortened(way(camera, {lng, lat - step_deg}, {lng, lat + step_deg}),
                      2 * step_deg * metres_per_degree_lat(lat))};
}

double ground_metres_per_pixel(const Camera& camera, const LngLat& at) {
    const GroundScale scale = ground_scale(camera, at);
    // Metres to the east and to the north that together go one px to the right.
    const double area = scale.east.x * scale.north.y - scale.east.y * scale.north.x;
    return std::hypot(scale.north.y, scale.east.y) / std::abs(area);
}

bool scale_varies(const Camera& camera, const Viewport& viewport) {
    constexpr double most = 1.1;
    const double x = viewport.width / 2, y = viewport.height / 2;
    const double middle = ground_metres_per_pixel(camera, camera.centre);
    for (const ScreenPoint& edge : {ScreenPoint{x, 0}, ScreenPoint{x, viewport.height},
                                    ScreenPoint{0, y}, ScreenPoint{viewport.width, y}}) {
        const LngLat at = to_lng_lat(camera, viewport, edge);
        if (!is_plausible(at)) return true;
        const double ratio = ground_metres_per_pixel(camera, at) / middle;
        if (ratio > most || ratio < 1 / most) return true;
    }
    return false;
}

ScreenEllipse circle_on_ground(const Camera& camera, const LngLat& at, double radius_m) {
    // The singular values of the matrix whose columns are east and north.
    const GroundScale scale = ground_scale(camera, at);
    const double e = (scale.east.x + scale.north.y) / 2, f = (scale.east.x - scale.north.y) / 2;
    const double g = (scale.east.y + scale.north.x) / 2, h = (scale.east.y - scale.north.x) / 2;
    const double q = std::hypot(e, h), r = std::hypot(f, g);
    return {radius_m * (q + r), radius_m * std::abs(q - r),
            (std::atan2(g, f) + std::atan2(h, e)) / 2};
}

std::optional<double> north_of(const Camera& camera, const Viewport& viewport) {
    if (camera.projection == Projection::web_mercator) return 0.0;
    const double middle = clockwise_from_up(ground_scale(camera, camera.centre).north);
    for (const double x : {0.0, viewport.width}) {
        for (const double y : {0.0, viewport.height}) {
            const LngLat corner = to_lng_lat(camera, viewport, {x, y});
            if (!is_plausible(corner)) return std::nullopt;
            const double there = clockwise_from_up(ground_scale(camera, corner).north);
            if (std::abs(std::remainder(there - middle, 2 * std::numbers::pi)) > most_off_north)
                return std::nullopt;
        }
    }
    return middle;
}

}  // namespace geo
