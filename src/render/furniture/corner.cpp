#include "render/furniture/corner.hpp"

#include <algorithm>
#include <cstddef>

#include "render/events/lay_out_events.hpp"

namespace render {
namespace {

constexpr double foot_room = 34.0;  // px kept free for scale bar and attribution

std::ptrdiff_t covered_by(const ScreenBox& box, const std::vector<ScreenBox>& others) {
    return std::ranges::count_if(others,
                                 [&](const ScreenBox& other) { return other.overlaps(box); });
}

/// Neither beyond the edge nor over scale bar and attribution.
bool is_inside(const ScreenBox& box, double scale, const geo::Viewport& viewport) {
    constexpr double rounding = 0.5;  // px
    return box.top >= picture_margin - rounding &&
           box.bottom <= viewport.height - foot_room * scale + rounding;
}

}  // namespace

ScreenBox CornerDesk::box_in(Corner corner, double width, double height) const {
    const geo::Viewport& viewport = scene.viewport;
    const double left = corner.right ? viewport.width - picture_margin - width : picture_margin;
    const double top = corner.bottom ? viewport.height - picture_margin - foot_room * scale - height
                                     : picture_margin;
    return {left, top, left + width, top + height};
}

bool CornerDesk::is_free(const ScreenBox& box) const {
    return is_inside(box, scale, scene.viewport) && covered_by(box, taken) == 0;
}

bool CornerDesk::covers_event(const ScreenBox& box) const {
    return covered_by(box, event_boxes(scene)) > 0;
}

ScreenBox CornerDesk::best_of(std::span<const Corner> corners, double width, double height) const {
    const std::vector<ScreenBox> events = event_boxes(scene);
    const auto badness = [&](Corner corner) {
        const ScreenBox box = box_in(corner, width, height);
        const std::ptrdiff_t outside = is_inside(box, scale, scene.viewport) ? 0 : 1;
        return covered_by(box, events) +
               (covered_by(box, taken) + outside) * (std::ssize(events) + 1);
    };
    return box_in(*std::ranges::min_element(corners, {}, badness), width, height);
}

}  // namespace render
