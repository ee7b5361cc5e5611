#pragma once

#include <memory>

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

    /// Copies the map into framebuffer 0, its top left corner `left`, `top` device pixels from
    /// the window's. Nothing when there was no update yet.
    void show(int left, int top, int window_height) const;

 private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace render
