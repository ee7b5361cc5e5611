#pragma once

#include <imgui.h>

#include "ui/frame.hpp"

namespace ui {

/// The sides of a box that can be ticked, ImGui's px.
float tick_box_size(const Frame& frame);

/// Such a box, drawn with its upper left corner at a point.
void draw_tick_box(const Frame& frame, ImVec2 at, bool is_on, bool is_hovered);

}  // namespace ui
