#include "ui/map/map_input.hpp"

#include <imgui.h>

#include "ui/edit/mark_drag.hpp"
#include "ui/map/map_area.hpp"
#include "ui/map/map_drawing.hpp"
#include "ui/parts/drag_speed.hpp"

namespace ui {
namespace {

constexpr double levels_per_notch = 0.5;
constexpr double levels_per_double_click = 1.0;
constexpr float drag_threshold = 5;  // at 100 %; less is a click by an unsteady hand

/// Whether the left button was pressed on the map, wherever the pointer is by now.
bool began_on_map() {
    return !ImGui::GetIO().MouseDownOwned[ImGuiMouseButton_Left];
}

bool has_dragged(const Frame& frame) {
    const float farthest = ImGui::GetIO().MouseDragMaxDistanceSqr[ImGuiMouseButton_Left];
    return farthest >= frame.px(drag_threshold) * frame.px(drag_threshold);
}

void read_drag(Frame& frame) {
    if (!began_on_map()) return;
    if (!frame.session.drawn() && read_mark_drag(frame, has_dragged(frame))) return;
    DragSpeed speed;
    const double scale = static_cast<double>(frame.map_scale);
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) speed.reset();
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        speed.add(ImGui::GetIO().MouseDelta);
        if (!has_dragged(frame)) return;
        // Counted from where the button went down: the map stays under the pointer from there on.
        const ImVec2 step = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 0);
        ImGui::ResetMouseDragDelta(ImGuiMouseButton_Left);
        if (step.x != 0 || step.y != 0) frame.ask(session::PanBy{step.x / scale, step.y / scale});
    } else if (ImGui::IsMouseReleased(ImGuiMouseButton_Left) && has_dragged(frame)) {
        speed.add({0, 0});
        const ImVec2 left = ImGui::GetIO().MouseDelta;
        if (left.x != 0 || left.y != 0) frame.ask(session::PanBy{left.x / scale, left.y / scale});
        if (speed.is_throw())
            frame.ask(session::Fling{speed.speed().x / scale, speed.speed().y / scale});
    }
}

void read_clicks(Frame& frame, const geo::ScreenPoint& at) {
    if (!began_on_map()) return;
    const bool is_drawing = frame.session.drawn().has_value();
    if (is_drawing && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left))
        return click_drawing(frame, at, true);
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        const bool outwards = ImGui::GetIO().KeyShift;
        frame.ask(session::ZoomAbout{
            at, outwards ? -levels_per_double_click : levels_per_double_click, true});
        return;
    }
    const bool is_second = ImGui::GetIO().MouseClickedLastCount[ImGuiMouseButton_Left] > 1;
    if (ImGui::IsMouseReleased(ImGuiMouseButton_Left) && !has_dragged(frame) && !is_second)
        is_drawing ? click_drawing(frame, at, false) : click_on_map(frame, at);
}

void read_wheel(Frame& frame, const geo::ScreenPoint& at) {
    const auto notches = static_cast<double>(ImGui::GetIO().MouseWheel);
    if (notches != 0) frame.ask(session::ZoomAbout{at, notches * levels_per_notch, true});
}

void read_rest(Frame& frame, const geo::ScreenPoint& at) {
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) return;
    const std::vector<claims::EventRow> under =
        session::hit_test(sheet_under_pointer(frame).marks, at);
    if (under.empty()) return;
    frame.pointed_at = under.front();
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
}

}  // namespace

void read_map_input(Frame& frame) {
    read_drag(frame);
    const std::optional<geo::ScreenPoint> pointer = pointer_on_map(frame);
    if (!pointer) return;
    read_clicks(frame, *pointer);
    read_wheel(frame, *pointer);
    read_rest(frame, *pointer);
}

}  // namespace ui
