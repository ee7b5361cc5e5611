#include "render/overlay.hpp"

#include <algorithm>

#include "render/draw_inset.hpp"

namespace render {

void Overlay::update(const Scene& scene) {
    if (over_map_.update(scene)) names_uploaded_ = false;
    const auto is_uploaded = [this](std::size_t part) {
        const auto which = static_cast<OverPart>(part);
        return names_uploaded_ && (which == OverPart::labels || which == OverPart::dots) &&
               !painter_.is_outdated(painted_[part]);
    };
    const auto is_outdated = [this](const PaintedDrawing& drawing) {
        return painter_.is_outdated(drawing);
    };
    painter_.begin_frame();
    do {
        for (std::size_t part = 0; part < over_part_count; ++part)
            if (!is_uploaded(part))
                painter_.upload(over_map_.drawings()[part], scene.viewport.pixel_ratio,
                                painted_[part]);
        names_uploaded_ = true;
        // An atlas that was started afresh on the way has lost what came before. It grows each
        // further time, until all fits or upload() throws.
    } while (std::ranges::any_of(painted_, is_outdated));
}

void Overlay::draw(const Frame& frame, GroundPainter& ground) const {
    for (std::size_t part = 0; part < over_part_count; ++part) {
        if (static_cast<OverPart>(part) == OverPart::locator && over_map_.locator())
            draw_inset(frame, over_map_.locator()->scene, over_map_.locator()->corner, ground);
        painter_.draw(frame, painted_[part]);
    }
}

}  // namespace render
