#include "render/map_view.hpp"

#include <optional>

#include "render/frame.hpp"
#include "render/gl/canvas.hpp"
#include "render/ground/kept_ground.hpp"

namespace render {

struct MapView::Parts {
    KeptGround ground;
    std::optional<Canvas> canvas;
};

MapView::MapView() : parts_(std::make_unique<Parts>()) {}
MapView::~MapView() = default;
MapView::MapView(MapView&&) noexcept = default;
MapView& MapView::operator=(MapView&&) noexcept = default;

void MapView::update(MapRenderer& renderer, const Scene& scene) {
    const int width = device_width(scene.viewport);
    const int height = device_height(scene.viewport);
    if (width < 1 || height < 1) {
        *parts_ = {};
        return;
    }
    std::optional<Canvas>& canvas = parts_->canvas;
    if (!canvas || canvas->width() != width || canvas->height() != height)
        canvas.emplace(width, height, GL_RGBA8);
    const KeepsTarget keeps;
    glBindFramebuffer(GL_FRAMEBUFFER, canvas->framebuffer());
    renderer.draw(scene, parts_->ground);
}

void MapView::show(int left, int top, int window_height) const {
    if (!parts_->canvas) return;
    const Canvas& canvas = *parts_->canvas;
    const int bottom = window_height - top - canvas.height();
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, canvas.framebuffer());
    glDisable(GL_SCISSOR_TEST);
    glBlitFramebuffer(0, 0, canvas.width(), canvas.height(), left, bottom, left + canvas.width(),
                      bottom + canvas.height(), GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

}  // namespace render
