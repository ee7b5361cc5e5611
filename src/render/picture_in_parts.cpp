#include "render/picture_in_parts.hpp"

#include <utility>

#include "render/frame.hpp"
#include "render/gl/canvas.hpp"
#include "render/overlay.hpp"

namespace render {

PictureInParts::PictureInParts(MapRenderer& renderer, const Scene& scene,
                               std::unique_ptr<OverlayLayout> layout)
    : renderer_(renderer), scene_(scene) {
    refuse_undrawable(width(), height());
    overlay_ = renderer.idle_overlay();
    if (layout)
        overlay_->take(std::move(layout));
    else
        overlay_->lay_out(scene);
    overlay_->upload();
}

PictureInParts::~PictureInParts() {
    renderer_.keep(std::move(overlay_));
}

int PictureInParts::width() const {
    return device_width(scene_.viewport);
}

int PictureInParts::height() const {
    return device_height(scene_.viewport);
}

DrawnPart PictureInParts::draw(const PicturePart& part) const {
    auto canvas = std::make_unique<const Canvas>(part.width, part.height, GL_RGBA8);
    const KeepsTarget keeps;
    glBindFramebuffer(GL_FRAMEBUFFER, canvas->framebuffer());
    renderer_.paint(Frame(scene_, part), *overlay_);
    glFlush();  // the device draws while room is made for its pixels
    return DrawnPart(std::move(canvas));
}

}  // namespace render
