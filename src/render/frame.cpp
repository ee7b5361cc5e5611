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
    : Frame(scene_, {0, 0, device_width(scene_.viewport), device_height(scene_.viewport)}) {}

Frame::Frame(const Scene& scene_, const PicturePart& part_)
    : scene(scene_),
      palette(style::palette(scene.theme)),
      centre(geo::project(scene.camera.projection, scene.camera.centre)),
      device_px_per_metre(scene.viewport.pixel_ratio / geo::metres_per_pixel(scene.camera)),
      ratio(static_cast<float>(scene.viewport.pixel_ratio)),
      width(device_width(scene.viewport)),
      height(device_height(scene.viewport)),
      part(part_),
      view(seen_in(part)),
      beyond_world(geo::sees_beyond_world(scene.camera, scene.viewport)) {}

MetreBox Frame::seen_in(const PicturePart& some) const {
    MetreBox seen;
    const auto include = [&](double right, double down) {
        seen.include({centre.x + (right - width / 2.0) / device_px_per_metre,
                      centre.y - (down - height / 2.0) / device_px_per_metre});
    };
    const double margin = widest_line_px * ratio;
    include(some.left - margin, some.top - margin);
    include(some.left + some.width + margin, some.top + some.height + margin);
    return seen;
}

}  // namespace render
