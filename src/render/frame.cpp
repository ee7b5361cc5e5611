#include "render/frame.hpp"

#include <cmath>

namespace render {
namespace {
constexpr double widest_line_px = 16.0;
}

int device_width(const geo::Viewport& viewport) {
    return static_cast<int>(std::lround(viewport.width * viewport.pixel_ratio));
}

int device_height(const geo::Viewport& viewport) {
    return static_cast<int>(std::lround(viewport.height * viewport.pixel_ratio));
}

Frame::Frame(const Scene& scene_)
    : scene(scene_),
      palette(style::palette(scene.theme)),
      centre(geo::project(scene.camera.projection, scene.camera.centre)),
      device_px_per_metre(scene.viewport.pixel_ratio / geo::metres_per_pixel(scene.camera)),
      ratio(static_cast<float>(scene.viewport.pixel_ratio)),
      width(device_width(scene.viewport)),
      height(device_height(scene.viewport)),
      beyond_world(geo::sees_beyond_world(scene.camera, scene.viewport)) {
    const double reach_x = (width / 2.0 + widest_line_px * ratio) / device_px_per_metre;
    const double reach_y = (height / 2.0 + widest_line_px * ratio) / device_px_per_metre;
    view.include({centre.x - reach_x, centre.y - reach_y});
    view.include({centre.x + reach_x, centre.y + reach_y});
}

}  // namespace render
