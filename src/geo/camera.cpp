#include "geo/camera.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "geo/measure/ground_scale.hpp"
#include "geo/projection/projected_shape.hpp"

namespace geo {
namespace {

ProjectedPoint to_projected(const Camera& camera, const Viewport& viewport, const ScreenPoint& at) {
    const ProjectedPoint centre = project(camera.projection, camera.centre);
    const double scale = metres_per_pixel(camera);
    return {centre.x + (at.x - viewport.width / 2) * scale,
            centre.y - (at.y - viewport.height / 2) * scale};
}

}  // namespace

double metres_per_pixel(const Camera& camera) {
    return metres_per_pixel_at_zoom_0(camera.projection) / std::exp2(camera.zoom);
}

ScreenPoint to_screen(const Camera& camera, const Viewport& viewport, const ProjectedPoint& at) {
    const ProjectedPoint centre = project(camera.projection, camera.centre);
    const double scale = metres_per_pixel(camera);
    return {viewport.width / 2 + (at.x - centre.x) / scale,
            viewport.height / 2 - (at.y - centre.y) / scale};
}

ScreenPoint to_screen(const Camera& camera, const Viewport& viewport, const LngLat& at) {
    return to_screen(camera, viewport, project(camera.projection, at));
}

LngLat to_lng_lat(const Camera& camera, const Viewport& viewport, const ScreenPoint& at) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const ProjectedPoint point = to_projected(camera, viewport, at);
    if (!is_in_world(camera.projection, point)) return {nan, nan};
    return unproject(camera.projection, point);
}

Camera panned(const Camera& camera, double dx, double dy) {
    ProjectedPoint centre = project(camera.projection, camera.centre);
    const double scale = metres_per_pixel(camera);
    centre.x -= dx * scale;
    centre.y += dy * scale;
    Camera moved = camera;
    moved.centre = unproject(camera.projection, centre);
    return clamped(moved);
}

Camera zoomed_about(const Camera& camera, const Viewport& viewport, const ScreenPoint& anchor,
                    double levels) {
    Camera zoomed = camera;
    zoomed.zoom = std::clamp(camera.zoom + levels, min_zoom, max_zoom);
    const ProjectedPoint fixed = to_projected(camera, viewport, anchor);
    const ProjectedPoint moved = to_projected(zoomed, viewport, anchor);
    ProjectedPoint centre = project(camera.projection, camera.centre);
    centre.x += fixed.x - moved.x;
    centre.y += fixed.y - moved.y;
    zoomed.centre = unproject(camera.projection, centre);
    return clamped(zoomed);
}

Camera fitted(Projection projection, const Bounds& bounds, const Viewport& viewport, double padding,
              double place_zoom) {
    if (bounds.is_empty()) return clamped({{0, 0}, min_zoom, projection});
    ProjectedPoint low{1e99, 1e99}, high{-1e99, -1e99};
    const auto include = [&](const LngLat& at) {
        const ProjectedPoint point = project(projection, at);
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    };
    // The window's sides bend: their middles may stand out farther than its corners.
    constexpr int parts = 32;
    for (int i = 0; i <= parts; ++i) {
        const double part = static_cast<double>(i) / parts;
        const double lng = std::lerp(bounds.west, bounds.east, part);
        const double lat = std::lerp(bounds.south, bounds.north, part);
        for (const LngLat& at : {LngLat{lng, bounds.south}, LngLat{lng, bounds.north},
                                 LngLat{bounds.west, lat}, LngLat{bounds.east, lat}})
            include(at);
    }
    const double free_width = std::max(viewport.width - 2 * padding, 1.0);
    const double free_height = std::max(viewport.height - 2 * padding, 1.0);
    const double scale = std::max((high.x - low.x) / free_width, (high.y - low.y) / free_height);
    const double zoom =
        scale > 0 ? std::log2(metres_per_pixel_at_zoom_0(projection) / scale) : place_zoom;
    return clamped(
        {unproject(projection, {(low.x + high.x) / 2, (low.y + high.y) / 2}), zoom, projection});
}

Camera reprojected(const Camera& camera, Projection projection) {
    Camera other = clamped({camera.centre, camera.zoom, projection});
    other.zoom += std::log2(ground_metres_per_pixel(other, other.centre) /
                            ground_metres_per_pixel(camera, other.centre));
    return clamped(other);
}

Camera clamped(const Camera& camera) {
    const Bounds& world = world_of(camera.projection);
    return {{std::clamp(camera.centre.lng, world.west, world.east),
             std::clamp(camera.centre.lat, world.south, world.north)},
            std::clamp(camera.zoom, min_zoom, max_zoom),
            camera.projection};
}

}  // namespace geo
