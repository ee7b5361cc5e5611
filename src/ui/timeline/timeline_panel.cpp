#include "ui/timeline/timeline_panel.hpp"

#include <imgui.h>

#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/timeline/time_controls.hpp"
#include "ui/timeline/time_input.hpp"
#include "ui/timeline/time_lanes.hpp"

namespace ui {
namespace {

constexpr float names_width = 76, claims_height = 16;  // at 100 %

/// Shares what is left of the panel out among the lanes.
TimeLanes lanes_in(const Frame& frame, ImVec2 at, ImVec2 size) {
    const float line = ImGui::GetTextLineHeight();
    TimeLanes lanes;
    lanes.scale = {frame.session.time_axis().span, at.x + frame.px(names_width),
                   std::max(1.0F, size.x - frame.px(names_width) - frame.px(known_mark_size))};
    lanes.labels_top = at.y + size.y - line;
    lanes.claims_bottom = lanes.labels_top - frame.px(2);
    lanes.claims_top = lanes.claims_bottom - frame.px(claims_height);
    lanes.events_top = at.y;
    lanes.events_bottom = lanes.claims_top - frame.px(2);
    return lanes;
}

}  // namespace

void draw_timeline_panel(Frame& frame) {
    if (frame.layout.timeline.is_empty()) return;
    begin_panel(frame, "Timeline", frame.layout.timeline, Edge::top);
    if (frame.session.awaited()) {
        panel_header(frame, "Timeline", session::Panel::timeline);
        faint_text("The timeline is there when all events and claims are read.");
        return end_panel();
    }
    draw_time_controls(frame);
    if (!frame.session.time_axis().is_shown()) {
        frame.ask(session::FitTime{});
        return end_panel();
    }
    const ImVec2 at = ImGui::GetCursorScreenPos(), size = ImGui::GetContentRegionAvail();
    const TimeLanes lanes = lanes_in(frame, at, size);
    if (lanes.events_bottom > lanes.events_top) {
        ImGui::SetCursorScreenPos({lanes.scale.left, at.y});
        ImGui::InvisibleButton("lanes", {lanes.scale.width + frame.px(known_mark_size), size.y});
        read_time_input(frame, lanes);
        draw_time_lanes(frame, lanes);
    }
    end_panel();
}

}  // namespace ui
