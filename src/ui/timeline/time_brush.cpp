#include "ui/timeline/time_brush.hpp"

#include <algorithm>

#include "ui/parts/colour.hpp"

namespace ui {
namespace {

constexpr float veil = 0.66F;
constexpr float grip_height = 14, grip_width = 5;  // at 100 %

void draw_edge_grip(const Frame& frame, const TimeLanes& lanes, ImDrawList& list, float x) {
    if (x < lanes.scale.left || x > lanes.scale.right()) return;
    const ImU32 colour = to_u32(frame.colours.accent);
    const float half = frame.px(0.75F);
    list.AddRectFilled({x - half, lanes.events_top}, {x + half, lanes.events_bottom}, colour);
    const float middle = (lanes.events_top + lanes.events_bottom) / 2;
    list.AddRectFilled({x - frame.px(grip_width) / 2, middle - frame.px(grip_height) / 2},
                       {x + frame.px(grip_width) / 2, middle + frame.px(grip_height) / 2}, colour,
                       frame.px(2));
}

float known_mark_x(const session::Session& session, const TimeLanes& lanes) {
    const claims::KnownOn& known_on = session.view().filter.known_on;
    if (!known_on) return lanes.scale.right();
    return std::clamp(lanes.scale.x(*known_on), lanes.scale.left, lanes.scale.right());
}

}  // namespace

void draw_shown_window(const Frame& frame, const TimeLanes& lanes, ImDrawList& list) {
    if (!frame.filter().window) return;
    const float left = lanes.scale.left, right = lanes.scale.right();
    const float from = std::clamp(lanes.scale.x(frame.filter().window->begin), left, right);
    const float to = std::clamp(lanes.scale.x(frame.filter().window->end), left, right);
    const ImU32 colour = to_u32(frame.colours.panel, veil);
    list.AddRectFilled({left, lanes.events_top}, {from, lanes.events_bottom}, colour);
    list.AddRectFilled({to, lanes.events_top}, {right, lanes.events_bottom}, colour);
    list.AddRectFilled({from, lanes.events_top}, {to, lanes.events_bottom},
                       to_u32(frame.colours.accent, 0.08F));
    draw_edge_grip(frame, lanes, list, lanes.scale.x(frame.filter().window->begin));
    draw_edge_grip(frame, lanes, list, lanes.scale.x(frame.filter().window->end));
}

void draw_known_mark(const Frame& frame, const TimeLanes& lanes, ImDrawList& list) {
    const float x = known_mark_x(frame.session, lanes);
    const bool is_set = frame.filter().known_on.has_value();
    const ImU32 colour = to_u32(is_set ? frame.colours.accent : frame.colours.text_faint);
    const float size = frame.px(known_mark_size), half = frame.px(0.75F);
    list.AddRectFilled({x - half, lanes.claims_top}, {x + half, lanes.claims_bottom}, colour);
    list.AddTriangleFilled({x - size, lanes.claims_top}, {x + size, lanes.claims_top},
                           {x, lanes.claims_top + size * 1.4F}, colour);
}

}  // namespace ui
