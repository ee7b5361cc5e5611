#include "ui/map_area.hpp"

#include "session/split_area.hpp"

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
    const float x = at.x - frame.layout.map.x;
    return static_cast<double>(x / frame.scale) >= second_left ? 1 : 0;
}

/// The left edge of the map that the pointer is over, px of the window.
float left_under_pointer(const Frame& frame) {
    const double offset = half_under_pointer(frame) == 0 ? 0.0 : frame.session.second_left();
    return frame.layout.map.x + static_cast<float>(offset) * frame.scale;
}

}  // namespace

session::SetMapArea map_area(const Frame& frame) {
    const Rect& map = frame.layout.map;
    const double scale = static_cast<double>(frame.scale);
    const auto ratio = static_cast<double>(ImGui::GetIO().DisplayFramebufferScale.x);
    return session::map_area(
        {map.x / scale, map.y / scale},
        {map.width / scale, map.height / scale, (ratio > 0 ? ratio : 1) * scale},
        frame.session.view().split.has_value());
}

geo::ScreenPoint to_map(const Frame& frame, ImVec2 at) {
    return {static_cast<double>((at.x - left_under_pointer(frame)) / frame.scale),
            static_cast<double>((at.y - frame.layout.map.y) / frame.scale)};
}

ImVec2 to_window(const Frame& frame, const geo::ScreenPoint& at) {
    return {left_under_pointer(frame) + static_cast<float>(at.x) * frame.scale,
            frame.layout.map.y + static_cast<float>(at.y) * frame.scale};
}

session::Sheet sheet_under_pointer(const Frame& frame) {
    return frame.session.sheet(half_under_pointer(frame));
}

std::optional<geo::ScreenPoint> pointer_on_map(const Frame& frame) {
    const ImGuiIO& io = ImGui::GetIO();
    const Rect& map = frame.layout.map;
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
