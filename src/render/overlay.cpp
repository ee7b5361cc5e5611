#include "render/overlay.hpp"

#include <utility>

#include "render/draw_inset.hpp"

namespace render {

void Overlay::take(std::unique_ptr<OverlayLayout> layout) {
    layout_ = std::move(layout);
    painted_ = {};
}

void Overlay::upload() {
    for (std::size_t part = 0; part < over_part_count; ++part)
        painter_.upload(layout_->parts()[part], painted_[part]);
    painter_.upload_atlases(layout_->maker());
}

void Overlay::draw(const Frame& frame, GroundPainter& ground) const {
    for (std::size_t part = 0; part < over_part_count; ++part) {
        if (static_cast<OverPart>(part) == OverPart::locator && layout_->locator())
            draw_inset(frame, layout_->locator()->scene, layout_->locator()->corner, ground);
        painter_.draw(frame, painted_[part]);
    }
}

}  // namespace render
