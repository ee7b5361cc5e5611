#include "ui/map/map_area.hpp"

#include <algorithm>
#include <cmath>

#include "session/map/split_area.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/windows/picture_window.hpp"

namespace ui {

namespace {

std::size_t half_under_pointer(const Frame& frame) {
    const double second_left = frame.session.second_left();
    if (frame.session.sheet_count() == 1 || second_left <= 0) return 0;
    // A drag belongs to the half that it began in.
    const bool drags =
        ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    const ImGuiIO& io = ImGui::GetIO();
    const ImVec2 at = drags ? io.MouseClickedPos[ImGuiMouseButton_Left] : io.MousePos;
    const float x = at.x - frame.map.x;
    return static_cast<double>(x / frame.map_scale) >= second_left ? 1 : 0;
}

/// Whether the map has the shape of a picture.
bool is_laid_out(const Frame& frame) {
    return frame.session.is_open(session::Panel::picture) &&
           frame.session.picture().shape().width > 0;
}

/// The left edge of the half that is meant, px of the window.
float left_of_half(const Frame& frame) {
    const double offset = frame.half == 0 ? 0.0 : frame.session.second_left();
    return frame.map.x + static_cast<float>(offset) * frame.map_scale;
}

/// Beside the panel, unless that would leave the picture hardly any room.
Rect room_for_picture(const Frame& frame) {
    constexpr float least = 240;  // at 100 %
    Rect room = frame.layout.map;
    const float reach = frame.px(picture_panel_reach), left = left_beside_map(frame, reach);
    const float covered = std::max(0.0F, left + reach - room.x);
    if (left >= room.x + room.width || room.width - covered < frame.px(least)) return room;
    room.x += covered;
    room.width -= covered;
    return room;
}

void lay_out_picture(Frame& frame) {
    constexpr float margin = 12;  // around a picture that is being laid out
    const Rect room = room_for_picture(frame);
    const style::PicturePreset& shape = frame.session.picture().shape();
    const auto width = static_cast<float>(shape.width), height = static_cast<float>(shape.height);
    const float fits = std::min((room.width - 2 * frame.px(margin)) / width,
                                (room.height - 2 * frame.px(margin)) / height);
    frame.map_scale = std::max(0.02F, fits);
    frame.map.width = std::round(width * frame.map_scale);
    frame.map.height = std::round(height * frame.map_scale);
    frame.map.x = std::round(room.x + (room.width - frame.map.width) / 2);
    frame.map.y = std::round(room.y + (room.height - frame.map.height) / 2);
}

}  // namespace

void place_map(Frame& frame) {
    frame.map = frame.layout.map;
    frame.map_scale = frame.scale;
    if (is_laid_out(frame)) lay_out_picture(frame);
    frame.half = half_under_pointer(frame);
}

session::SetMapArea map_area(const Frame& frame) {
    const Rect& map = frame.map;
    const double scale = static_cast<double>(frame.map_scale);
    const auto ratio = static_cast<double>(ImGui::GetIO().DisplayFramebufferScale.x);
    geo::Viewport whole{map.width / scale, map.height / scale, (ratio > 0 ? ratio : 1) * scale};
    // The layout is that of the picture to the last fraction of a px.
    if (const style::PicturePreset& shape = frame.session.picture().shape(); is_laid_out(frame)) {
        whole.width = shape.width;
        whole.height = shape.height;
    }
    return session::map_area({map.x / scale, map.y / scale}, whole,
                             frame.session.view().split.has_value());
}

geo::ScreenPoint to_map(const Frame& frame, ImVec2 at) {
    return {static_cast<double>((at.x - left_of_half(frame)) / frame.map_scale),
            static_cast<double>((at.y - frame.map.y) / frame.map_scale)};
}

ImVec2 to_window(const Frame& frame, const geo::ScreenPoint& at) {
    return {left_of_half(frame) + static_cast<float>(at.x) * frame.map_scale,
            frame.map.y + static_cast<float>(at.y) * frame.map_scale};
}

session::Sheet sheet_under_pointer(const Frame& frame) {
    return frame.session.sheet(frame.half);
}

std::optional<geo::ScreenPoint> pointer_on_map(const Frame& frame) {
    const ImGuiIO& io = ImGui::GetIO();
    const Rect& map = frame.map;
    if (io.WantCaptureMouse || !ImGui::IsMousePosValid() ||
        !map.contains(io.MousePos.x, io.MousePos.y))
        return std::nullopt;
    const geo::ScreenPoint at = to_map(frame, io.MousePos);
    // The line between two halves belongs to neither.
    if (at.x >= frame.session.viewport().width && frame.session.sheet_count() > 1)
        return std::nullopt;
    return at;
}

std::optional<geo::LngLat> pointer_place(const Frame& frame) {
    const std::optional<geo::ScreenPoint> pointer = pointer_on_map(frame);
    if (!pointer) return std::nullopt;
    return geo::to_lng_lat(frame.session.view().camera, frame.session.viewport(), *pointer);
}

}  // namespace ui
