#include "ui/area_drawing.hpp"

#include <imgui.h>

#include "ui/colour.hpp"
#include "ui/imgui_gaps.hpp"
#include "ui/map_area.hpp"

namespace ui {
namespace {

ImVec2 on_window(const Frame& frame, const geo::LngLat& place) {
    const geo::ScreenPoint at =
        geo::to_screen(frame.session.view().camera, frame.session.viewport(), place);
    return to_window(frame, at);
}

}  // namespace

bool read_area_keys(Frame& frame) {
    if (!frame.session.drawn_area() || ImGui::GetIO().WantTextInput) return false;
    if (is_key_pressed("Enter", false)) {
        frame.ask(session::FinishArea{});
        return true;
    }
    if (is_key_pressed("Backspace", false)) {
        frame.ask(session::RemoveCorner{});
        return true;
    }
    return false;
}

void click_area(Frame& frame, const geo::ScreenPoint& at, bool is_double) {
    if (is_double) {
        frame.ask(session::FinishArea{});
        return;
    }
    frame.ask(session::AddCorner{
        geo::to_lng_lat(frame.session.view().camera, frame.session.viewport(), at)});
}

void draw_area_so_far(const Frame& frame) {
    if (!frame.session.drawn_area()) return;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const Rect& map = frame.layout.map;
    list.PushClipRect({map.x, map.y}, {map.x + map.width, map.y + map.height});
    const ImU32 colour = to_u32(frame.colours.selection);
    const geo::Ring& corners = *frame.session.drawn_area();
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const ImVec2 at = on_window(frame, corners[i]);
        if (i > 0) list.AddLine(on_window(frame, corners[i - 1]), at, colour, frame.px(2));
        list.AddCircleFilled(at, frame.px(4), colour);
    }
    if (!corners.empty() && pointer_on_map(frame)) {
        const ImVec2 pointer = ImGui::GetIO().MousePos;
        list.AddLine(on_window(frame, corners.back()), pointer, colour, frame.px(1.2F));
        if (corners.size() > 1)
            list.AddLine(pointer, on_window(frame, corners.front()),
                         to_u32(style::faded(frame.colours.selection, 0.5F)), frame.px(1.2F));
    }
    list.PopClipRect();
}

}  // namespace ui
