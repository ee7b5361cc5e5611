#pragma once

#include <memory>

#include "geo/camera.hpp"
#include "render/map_renderer.hpp"
#include "render/scene.hpp"

namespace render {

/// The map as last drawn, kept on the device so that a frame in which only panels change shows it
/// again without drawing it. Needs the same context as the renderer.
class MapView {
 public:
    MapView();
    ~MapView();
    MapView(MapView&&) noexcept;
    MapView& operator=(MapView&&) noexcept;

    void update(MapRenderer& renderer, const Scene& scene);

    /// Copies the map into framebuffer 0 of the given size (device pixels), its top left corner at
    /// `origin` (px of the scene's pixel ratio).
    void show(const geo::ScreenPoint& origin, int window_width, int window_height) const;

 private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace render
