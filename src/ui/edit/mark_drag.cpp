#include "ui/edit/mark_drag.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/map/map_area.hpp"

namespace ui {
namespace {

constexpr double reach = 12.0;  // px

/// What the button went down on, and where its place is on the map, px.
struct Grip {
    claims::EventRow row;
    geo::ScreenPoint anchor;
};

std::optional<Grip> grip_at(const Frame& frame, const geo::ScreenPoint& press) {
    const session::Session& session = frame.session;
    if (session.workspace().empty()) return std::nullopt;
    if (session.draft() && geo::is_plausible(session.draft()->event.at)) {
        const geo::ScreenPoint mark =
            geo::to_screen(session.view().camera, session.viewport(), session.draft()->event.at);
        if (std::hypot(mark.x - press.x, mark.y - press.y) <= reach)
            return Grip{session::the_draft, mark};
    }
    if (session.draft() || !session.selected()) return std::nullopt;
    if (session::hit_test(sheet_under_pointer(frame).marks, press) !=
        std::vector{*session.selected()})
        return std::nullopt;
    const auto& marks = sheet_under_pointer(frame).marks.events;
    const auto mark = std::ranges::find(marks, *session.selected(), &session::EventMark::row);
    if (mark == marks.end()) return std::nullopt;
    return Grip{mark->row, mark->anchor};
}

}  // namespace

bool read_mark_drag(Frame& frame, bool has_dragged) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool released = ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    if (!released && !ImGui::IsMouseDown(ImGuiMouseButton_Left)) return false;
    const geo::ScreenPoint press = to_map(frame, io.MouseClickedPos[ImGuiMouseButton_Left]);
    const std::optional<Grip> grip = grip_at(frame, press);
    if (!grip) return false;
    if (!has_dragged) return true;
    // The mark keeps its distance to the pointer: it does not jump under it.
    const geo::ScreenPoint now = to_map(frame, io.MousePos);
    const geo::LngLat to =
        geo::to_lng_lat(frame.session.view().camera, frame.session.viewport(),
                        {grip->anchor.x + now.x - press.x, grip->anchor.y + now.y - press.y});
    const std::optional<session::DragEvent>& last = frame.session.dragged();
    if (!released && !geo::is_plausible(to)) return true;
    if (released)
        frame.ask(session::MoveEvent{grip->row, to});
    else if (!last || last->to != to)
        frame.ask(session::DragEvent{grip->row, to});
    return true;
}

}  // namespace ui
