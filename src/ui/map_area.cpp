#include "ui/map_area.hpp"

#include <imgui.h>

namespace ui {

session::SetMapArea map_area(const Frame& frame) {
    const Rect& map = frame.layout.map;
    const double scale = static_cast<double>(frame.scale);
    const auto ratio = static_cast<double>(ImGui::GetIO().DisplayFramebufferScale.x);
    return {{map.x / scale, map.y / scale},
            {map.width / scale, map.height / scale, (ratio > 0 ? ratio : 1) * scale}};
}

std::optional<geo::ScreenPoint> pointer_on_map(const Frame& frame) {
    const ImGuiIO& io = ImGui::GetIO();
    const Rect& map = frame.layout.map;
    if (io.WantCaptureMouse || !ImGui::IsMousePosValid() ||
        !map.contains(io.MousePos.x, io.MousePos.y))
        return std::nullopt;
    return geo::ScreenPoint{static_cast<double>((io.MousePos.x - map.x) / frame.scale),
                            static_cast<double>((io.MousePos.y - map.y) / frame.scale)};
}

std::optional<geo::LngLat> pointer_place(const Frame& frame) {
    const std::optional<geo::ScreenPoint> pointer = pointer_on_map(frame);
    if (!pointer) return std::nullopt;
    return geo::to_lng_lat(frame.session.view().camera, map_area(frame).viewport, *pointer);
}

}  // namespace ui
