#include "geo/camera.hpp"

#include <algorithm>

namespace geo {
namespace {

constexpr double world_width_px = 512.0;  // at zoom 0

ProjectedPoint to_projected(const Camera& camera, const Viewport& viewport, const ScreenPoint& at) {
    const ProjectedPoint centre = project(camera.centre);
    const double scale = metres_per_pixel(camera);
    return {centre.x + (at.x - viewport.width / 2) * scale,
            centre.y - (at.y - viewport.height / 2) * scale};
}

}  // namespace

double metres_per_pixel(const Camera& camera) {
    return world_width_m / (world_width_px * std::exp2(camera.zoom));
}

double ground_metres_per_pixel(const Camera& camera, double lat) {
    return metres_per_pixel(camera) / mercator_scale_factor(lat);
}

ScreenPoint to_screen(const Camera& camera, const Viewport& viewport, const ProjectedPoint& at) {
    const ProjectedPoint centre = project(camera.centre);
    const double scale = metres_per_pixel(camera);
    return {viewport.width / 2 + (at.x - centre.x) / scale,
            viewport.height / 2 - (at.y - centre.y) / scale};
}

ScreenPoint to_screen(const Camera& camera, const Viewport& viewport, const LngLat& at) {
    return to_screen(camera, viewport, project(at));
}

LngLat to_lng_lat(const Camera& camera, const Viewport& viewport, const ScreenPoint& at) {
    return unproject(to_projected(camera, viewport, at));
}

Bounds visible_bounds(const Camera& camera, const Viewport& viewport) {
    Bounds bounds;
    bounds.include(to_lng_lat(camera, viewport, {0, viewport.height}));
    bounds.include(to_lng_lat(camera, viewport, {viewport.width, 0}));
    return bounds;
}

Camera panned(const Camera& camera, double dx, double dy) {
    ProjectedPoint centre = project(camera.centre);
    const double scale = metres_per_pixel(camera);
    centre.x -= dx * scale;
    centre.y += dy * scale;
    return clamped({unproject(centre), camera.zoom});
}

Camera zoomed_about(const Camera& camera, const Viewport& viewport, const ScreenPoint& anchor,
                    double levels) {
    Camera zoomed = camera;
    zoomed.zoom = std::clamp(camera.zoom + levels, min_zoom, max_zoom);
    const ProjectedPoint fixed = to_projected(camera, viewport, anchor);
    const ProjectedPoint moved = to_projected(zoomed, viewport, anchor);
    ProjectedPoint centre = project(camera.centre);
    centre.x += fixed.x - moved.x;
    centre.y += fixed.y - moved.y;
    zoomed.centre = unproject(centre);
    return clamped(zoomed);
}

Camera fitted(const Bounds& bounds, const Viewport& viewport, double padding, double place_zoom) {
    if (bounds.is_empty()) return clamped({{0, 0}, min_zoom});
    const ProjectedPoint low = project({bounds.west, bounds.south});
    const ProjectedPoint high = project({bounds.east, bounds.north});
    const double free_width = std::max(viewport.width - 2 * padding, 1.0);
    const double free_height = std::max(viewport.height - 2 * padding, 1.0);
    const double scale = std::max((high.x - low.x) / free_width, (high.y - low.y) / free_height);
    const double zoom =
        scale > 0 ? std::log2(world_width_m / (world_width_px * scale)) : place_zoom;
    return clamped({unproject({(low.x + high.x) / 2, (low.y + high.y) / 2}), zoom});
}

Camera clamped(const Camera& camera) {
    return {{std::clamp(camera.centre.lng, -180.0, 180.0),
             std::clamp(camera.centre.lat, -mercator_max_lat, mercator_max_lat)},
            std::clamp(camera.zoom, min_zoom, max_zoom)};
}

}  // namespace geo
