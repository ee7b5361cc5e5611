#pragma once

#include <imgui.h>

#include "ui/frame.hpp"

namespace ui {

/// A mark that says something can be opened (it points to the right) or is open (it points down).
void draw_chevron(const Frame& frame, ImVec2 centre, bool points_down, ImU32 colour);

}  // namespace ui
