#include <algorithm>
#include <cmath>
#include <vector>

#include "geo/camera.hpp"

namespace geo {
namespace {

/// Places on the viewport's edge, close together.
std::vector<ScreenPoint> edge_of(const Viewport& viewport) {
    constexpr int parts = 24;
    std::vector<ScreenPoint> edge;
    for (int i = 0; i <= parts; ++i) {
        const double x = viewport.width * i / parts, y = viewport.height * i / parts;
        edge.insert(edge.end(), {{x, 0}, {x, viewport.height}, {0, y}, {viewport.width, y}});
    }
    return edge;
}

bool is_in_view(const Camera& camera, const Viewport& viewport, const LngLat& at) {
    const ScreenPoint px = to_screen(camera, viewport, at);
    return px.x >= 0 && px.x <= viewport.width && px.y >= 0 && px.y <= viewport.height;
}

/// Of curved meridians and parallels the edge of the viewport alone does not tell how far they go.
void include_inner(Bounds& bounds, const Camera& camera, const Viewport& viewport) {
    const Bounds& world = world_of(camera.projection);
    constexpr int parts = 24;
    for (int i = 0; i <= parts; ++i) {
        for (int j = 0; j <= parts; ++j) {
            const LngLat at = to_lng_lat(camera, viewport,
                                         {viewport.width * i / parts, viewport.height * j / parts});
            if (is_plausible(at)) bounds.include(at);
        }
    }
    for (const double lat : {world.south, world.north})
        for (const double lng : {world.west, camera.centre.lng, world.east})
            if (is_in_view(camera, viewport, {lng, lat})) bounds.include(LngLat{lng, lat});
    if (world.north == 90.0 && is_in_view(camera, viewport, {camera.centre.lng, world.north}))
        bounds.include(Bounds{world.west, world.north, world.east, world.north});
}

/// What lies between two of the places that were looked at.
Bounds widened(const Bounds& bounds, const Bounds& world) {
    constexpr double share = 1.0 / 24;
    const double dlng = (bounds.east - bounds.west) * share;
    const double dlat = (bounds.north - bounds.south) * share;
    return {std::max(bounds.west - dlng, world.west), std::max(bounds.south - dlat, world.south),
            std::min(bounds.east + dlng, world.east), std::min(bounds.north + dlat, world.north)};
}

}  // namespace

bool sees_beyond_world(const Camera& camera, const Viewport& viewport) {
    return std::ranges::any_of(edge_of(viewport), [&](const ScreenPoint& px) {
        return !is_plausible(to_lng_lat(camera, viewport, px));
    });
}

Bounds visible_bounds(const Camera& camera, const Viewport& viewport) {
    Bounds bounds;
    const Bounds& world = world_of(camera.projection);
    if (camera.projection == Projection::web_mercator) {
        const double scale = metres_per_pixel(camera);
        const ProjectedPoint centre = project(camera.projection, camera.centre);
        const double dx = viewport.width / 2 * scale, dy = viewport.height / 2 * scale;
        bounds.include(unproject(camera.projection, {centre.x - dx, centre.y - dy}));
        bounds.include(unproject(camera.projection, {centre.x + dx, centre.y + dy}));
        return bounds;
    }
    include_inner(bounds, camera, viewport);
    return bounds.is_empty() ? bounds : widened(bounds, world);
}

}  // namespace geo
