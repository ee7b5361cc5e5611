#include "ui/timeline/time_input.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "session/time/time_axis.hpp"
#include "ui/timeline/time_brush.hpp"
#include "ui/timeline/time_tooltip.hpp"

namespace ui {
namespace {

enum class Hold { none, new_window, window, begin, end, known };

constexpr float reach = 6;        // px at 100 % from which an edge or the mark is taken hold of
constexpr float drag_begins = 4;  // px at 100 %
constexpr double zoom_per_notch = 0.8, pan_per_notch = 0.1;

/// What the pointer would take hold of.
Hold under(const Frame& frame, const TimeLanes& lanes, ImVec2 at) {
    const float near = frame.px(reach);
    if (at.y >= lanes.events_bottom) return Hold::known;
    const std::optional<claims::Extent>& window = frame.filter().window;
    if (!window) return Hold::new_window;
    const float from = lanes.scale.x(window->begin), to = lanes.scale.x(window->end);
    if (std::abs(at.x - to) <= near) return Hold::end;
    if (std::abs(at.x - from) <= near) return Hold::begin;
    return at.x > from && at.x < to ? Hold::window : Hold::new_window;
}

/// With Alt held, to the minute; otherwise to the step that is set.
claims::Instant snapped(const Frame& frame, claims::Instant at) {
    constexpr claims::Instant minute = 60;
    if (ImGui::GetIO().KeyAlt) return at - ((at % minute) + minute) % minute;
    return claims::snapped(at, frame.session.time_axis().step);
}

void ask_for_window(Frame& frame, std::optional<claims::Extent> window) {
    if (window == frame.filter().window) return;
    claims::Filter filter = frame.filter();
    filter.window = window;
    frame.ask(session::SetFilter{std::move(filter)});
}

void ask_for_known(Frame& frame, const TimeLanes& lanes, float x) {
    claims::Filter filter = frame.filter();
    const claims::TimeUnit unit = frame.session.time_axis().known_step();
    filter.known_on.reset();
    if (x < lanes.scale.right() - frame.px(2))
        filter.known_on = claims::snapped(lanes.scale.at(std::max(x, lanes.scale.left)), unit);
    if (!(filter == frame.filter())) frame.ask(session::SetFilter{std::move(filter)});
}

/// From where the button went down to where the pointer is, in whole steps.
void draw_out(Frame& frame, const TimeLanes& lanes) {
    const ImGuiIO& io = ImGui::GetIO();
    const float from = std::clamp(io.MouseClickedPos[0].x, lanes.scale.left, lanes.scale.right());
    const float to = std::clamp(io.MousePos.x, lanes.scale.left, lanes.scale.right());
    claims::Extent window{lanes.scale.at(std::min(from, to)), lanes.scale.at(std::max(from, to))};
    if (!io.KeyAlt) window = claims::whole_units(window, frame.session.time_axis().step);
    if (window.begin < window.end) ask_for_window(frame, window);
}

void move_window(Frame& frame, const TimeLanes& lanes) {
    const ImGuiIO& io = ImGui::GetIO();
    const claims::Instant before = snapped(frame, lanes.scale.at(io.MousePos.x - io.MouseDelta.x));
    const claims::Instant now = snapped(frame, lanes.scale.at(io.MousePos.x));
    const claims::Extent window = *frame.filter().window;
    if (before == now) return;
    const auto moved = [&](claims::Instant at, claims::Instant open) {
        return at == open ? at : snapped(frame, at + (now - before));
    };
    ask_for_window(frame, claims::Extent{moved(window.begin, claims::distant_past),
                                         moved(window.end, claims::distant_future)});
}

/// Moves one edge of the window; across the other one it becomes that.
Hold move_edge(Frame& frame, const TimeLanes& lanes, Hold edge) {
    const claims::Instant at = snapped(frame, lanes.scale.at(ImGui::GetIO().MousePos.x));
    claims::Extent window = *frame.filter().window;
    const claims::Instant fixed = edge == Hold::begin ? window.end : window.begin;
    if (at == fixed) return edge;
    const Hold now = at < fixed ? Hold::begin : Hold::end;
    window = {std::min(at, fixed), std::max(at, fixed)};
    ask_for_window(frame, window);
    return now;
}

bool has_dragged_time(const Frame& frame) {
    const float least = frame.px(drag_begins);
    return ImGui::GetIO().MouseDragMaxDistanceSqr[0] >= least * least;
}

Hold drag(Frame& frame, const TimeLanes& lanes, Hold hold) {
    if (hold == Hold::known) ask_for_known(frame, lanes, ImGui::GetIO().MousePos.x);
    if (!has_dragged_time(frame)) return hold;
    if (hold == Hold::new_window) draw_out(frame, lanes);
    if (!frame.filter().window) return hold;
    if (hold == Hold::window) move_window(frame, lanes);
    if (hold == Hold::begin || hold == Hold::end) return move_edge(frame, lanes, hold);
    return hold;
}

/// A click chooses the event there; beside all events and outside of the window it shows all times.
void click(Frame& frame, const TimeLanes& lanes, Hold hold) {
    if (hold == Hold::known) return;
    if (const auto row = bar_at(frame, lanes, ImGui::GetIO().MousePos)) {
        frame.ask(session::Select{row, true});
    } else if (hold == Hold::new_window) {
        ask_for_window(frame, std::nullopt);
    }
}

void read_time_wheel(Frame& frame, const TimeLanes& lanes) {
    const ImGuiIO& io = ImGui::GetIO();
    const claims::Extent& span = lanes.scale.span;
    const double sideways = static_cast<double>(io.MouseWheelH + (io.KeyShift ? io.MouseWheel : 0));
    if (sideways != 0) {
        const auto by = static_cast<claims::Instant>(-sideways * pan_per_notch *
                                                     static_cast<double>(span.end - span.begin));
        frame.ask(session::ShowTime{{span.begin + by, span.end + by}});
    } else if (io.MouseWheel != 0) {
        const float anchor = (io.MousePos.x - lanes.scale.left) / lanes.scale.width;
        const double factor = std::pow(zoom_per_notch, static_cast<double>(io.MouseWheel));
        frame.ask(session::ShowTime{
            session::zoomed(span, std::clamp(static_cast<double>(anchor), 0.0, 1.0), factor)});
    }
}

/// The right button moves along the axis.
void read_time_pan(Frame& frame, const TimeLanes& lanes) {
    const float by = ImGui::GetIO().MouseDelta.x;
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Right) || by == 0) return;
    const claims::Instant step = lanes.scale.at(0) - lanes.scale.at(by);
    const claims::Extent& span = lanes.scale.span;
    frame.ask(session::ShowTime{{span.begin + step, span.end + step}});
}

}  // namespace

void read_time_input(Frame& frame, const TimeLanes& lanes) {
    int& slot = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("held"), 0);
    auto hold = static_cast<Hold>(slot);
    const bool hovered = ImGui::IsItemHovered();
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    if (ImGui::IsItemActivated()) hold = under(frame, lanes, ImGui::GetIO().MouseClickedPos[0]);
    if (hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left) &&
        !bar_at(frame, lanes, pointer))
        frame.ask(session::FitTime{});
    if (ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left))
        hold = drag(frame, lanes, hold);
    if (ImGui::IsItemDeactivated()) {
        if (!has_dragged_time(frame)) click(frame, lanes, hold);
        hold = Hold::none;
    }
    slot = static_cast<int>(hold);
    if (!hovered) return;
    const Hold now = hold == Hold::none ? under(frame, lanes, pointer) : hold;
    if (now == Hold::begin || now == Hold::end || now == Hold::known)
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    read_time_wheel(frame, lanes);
    read_time_pan(frame, lanes);
    if (hold == Hold::none) frame.pointed_at = bar_at(frame, lanes, pointer);
    draw_time_tooltip(frame, lanes, pointer, hold != Hold::none);
}

}  // namespace ui
