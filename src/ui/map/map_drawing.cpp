#include "ui/map/map_drawing.hpp"

#include <imgui.h>

#include <cmath>

#include "geo/projection/plain_line.hpp"
#include "session/map/measure_words.hpp"
#include "ui/map/map_area.hpp"
#include "ui/map/map_line.hpp"
#include "ui/map/measure_window.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/imgui_gaps.hpp"

namespace ui {
namespace {

constexpr float corner_radius = 4, first_corner_reach = 9;  // at 100 %

/// One side as the purpose has it.
geo::Line side_of(const session::Drawn& drawn, const geo::LngLat& from, const geo::LngLat& to) {
    return drawn.purpose == session::Drawn::Purpose::measure ? shortest_line(from, to)
                                                             : geo::plain_line(from, to);
}

bool is_on_first_corner(const Frame& frame, const geo::ScreenPoint& at) {
    const session::Drawn& drawn = *frame.session.drawn();
    if (drawn.closed || drawn.corners.size() < 3) return false;
    const geo::ScreenPoint first = geo::to_screen(frame.session.view().camera,
                                                  frame.session.viewport(), drawn.corners.front());
    return std::hypot(at.x - first.x, at.y - first.y) <= static_cast<double>(first_corner_reach);
}

void draw_sides(const Frame& frame, const session::Drawn& drawn, ImU32 colour) {
    const geo::Ring& corners = drawn.corners;
    const std::size_t sides = corners.empty() ? 0 : corners.size() - (drawn.closed ? 0 : 1);
    for (std::size_t i = 0; i < sides; ++i) {
        const geo::Line side = side_of(drawn, corners[i], corners[(i + 1) % corners.size()]);
        draw_map_line(frame, side, colour, 2);
        if (i < drawn.legs_m.size())
            draw_length(frame, side, session::length_in_words(drawn.legs_m[i]));
    }
    for (const geo::LngLat& corner : corners) draw_map_dot(frame, corner, colour, corner_radius);
}

void draw_to_pointer(const Frame& frame, const session::Drawn& drawn,
                     const std::optional<geo::LngLat>& pointer, ImU32 colour) {
    if (!pointer || !geo::is_plausible(*pointer) || drawn.closed || drawn.corners.empty()) return;
    draw_map_line(frame, side_of(drawn, drawn.corners.back(), *pointer), colour, 1.2F);
    if (drawn.corners.size() > 1)
        draw_map_line(frame, side_of(drawn, *pointer, drawn.corners.front()),
                      to_u32(style::faded(frame.colours.selection, 0.5F)), 1.2F);
}

}  // namespace

bool read_drawing_keys(Frame& frame) {
    if (!frame.session.drawn() || ImGui::GetIO().WantTextInput) return false;
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

void click_drawing(Frame& frame, const geo::ScreenPoint& at, bool is_double) {
    if (is_double || is_on_first_corner(frame, at)) {
        frame.ask(session::FinishArea{});
        return;
    }
    frame.ask(session::AddCorner{
        geo::to_lng_lat(frame.session.view().camera, frame.session.viewport(), at)});
}

void draw_drawing(const Frame& frame) {
    if (!frame.session.drawn()) return;
    const geo::Viewport& viewport = frame.session.viewport();
    const ImU32 colour = to_u32(frame.colours.selection);
    const std::optional<geo::LngLat> pointer = pointer_place(frame);
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    // Both halves of a split map show the same ground.
    Frame on_half = frame;
    for (on_half.half = 0; on_half.half < frame.session.sheet_count(); ++on_half.half) {
        list.PushClipRect(to_window(on_half, {0, 0}),
                          to_window(on_half, {viewport.width, viewport.height}));
        draw_to_pointer(on_half, *frame.session.drawn(), pointer, colour);
        draw_sides(on_half, *frame.session.drawn(), colour);
        list.PopClipRect();
    }
}

}  // namespace ui
