#include "ui/map/map_line.hpp"

#include <algorithm>
#include <cmath>

#include "geo/measure/geodesic.hpp"
#include "ui/map/map_area.hpp"
#include "ui/parts/colour.hpp"

namespace ui {
namespace {

ImVec2 on_window(const Frame& frame, const geo::LngLat& place) {
    const geo::ScreenPoint at =
        geo::to_screen(frame.session.view().camera, frame.session.viewport(), place);
    return to_window(frame, at);
}

bool is_in_world(const Frame& frame, const geo::LngLat& at) {
    return geo::world_of(frame.session.view().camera.projection).contains(at);
}

/// Both ends beyond the same side of the map.
bool is_unseen(const Rect& map, const ImVec2& a, const ImVec2& b) {
    return std::max(a.x, b.x) < map.x || std::min(a.x, b.x) > map.x + map.width ||
           std::max(a.y, b.y) < map.y || std::min(a.y, b.y) > map.y + map.height;
}

}  // namespace

geo::Line shortest_line(const geo::LngLat& from, const geo::LngLat& to) {
    constexpr double pieces = 200, shortest_piece = 1000;  // metres
    return geo::geodesic_line(from, to,
                              std::max(shortest_piece, geo::geodesic(from, to).metres / pieces));
}

void draw_map_line(const Frame& frame, const geo::Line& line, ImU32 colour, float width) {
    constexpr double half_turn = 180;  // degrees; a longer step goes over the antimeridian
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (!is_in_world(frame, line[i - 1]) || !is_in_world(frame, line[i])) continue;
        if (std::abs(line[i].lng - line[i - 1].lng) > half_turn) continue;
        const ImVec2 from = on_window(frame, line[i - 1]), to = on_window(frame, line[i]);
        if (!is_unseen(frame.map, from, to)) list.AddLine(from, to, colour, frame.px(width));
    }
}

void draw_map_dot(const Frame& frame, const geo::LngLat& at, ImU32 colour, float radius) {
    if (is_in_world(frame, at))
        ImGui::GetBackgroundDrawList()->AddCircleFilled(on_window(frame, at), frame.px(radius),
                                                        colour);
}

void draw_length(const Frame& frame, const geo::Line& line, const std::string& words) {
    const geo::LngLat& middle = line[line.size() / 2];
    if (line.size() < 2 || !is_in_world(frame, middle)) return;
    const ImVec2 from = on_window(frame, line.front()), to = on_window(frame, line.back());
    const ImVec2 size = ImGui::CalcTextSize(words.c_str());
    const ImVec2 at = line.size() == 2 ? ImVec2{(from.x + to.x) / 2, (from.y + to.y) / 2}
                                       : on_window(frame, middle);
    const float room = std::max(std::abs(to.x - from.x) - size.x, std::abs(to.y - from.y) - size.y);
    if (room < frame.px(28)) return;
    const ImVec2 half{size.x / 2 + frame.px(5), size.y / 2 + frame.px(2)};
    const ImVec2 top_left{std::round(at.x - half.x), std::round(at.y - half.y)};
    const ImVec2 bottom_right{top_left.x + 2 * half.x, top_left.y + 2 * half.y};
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(top_left, bottom_right, to_u32(frame.colours.panel), frame.px(3));
    list.AddRect(top_left, bottom_right, to_u32(frame.colours.panel_line), frame.px(3));
    list.AddText({top_left.x + frame.px(5), top_left.y + frame.px(2)}, to_u32(frame.colours.text),
                 words.c_str());
}

}  // namespace ui
