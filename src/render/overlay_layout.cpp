#include "render/overlay_layout.hpp"

#include <algorithm>

namespace render {

void OverlayLayout::update(const Scene& scene) {
    if (over_map_.update(scene)) are_names_made_ = false;
    const auto is_made = [this](std::size_t part) {
        const auto which = static_cast<OverPart>(part);
        return are_names_made_ && (which == OverPart::labels || which == OverPart::dots) &&
               !maker_.is_outdated(parts_[part]);
    };
    const auto is_outdated = [this](const DrawingInstances& made) {
        return maker_.is_outdated(made);
    };
    maker_.begin_frame();
    do {
        for (std::size_t part = 0; part < over_part_count; ++part)
            if (!is_made(part))
                maker_.make(over_map_.drawings()[part], scene.viewport.pixel_ratio, parts_[part]);
        are_names_made_ = true;
        // An atlas that was started afresh on the way has lost what came before. Each further time
        // it has grown, until all fits or make() throws.
    } while (std::ranges::any_of(parts_, is_outdated));
}

}  // namespace render
