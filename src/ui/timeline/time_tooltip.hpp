#pragma once

#include <imgui.h>

#include "ui/frame.hpp"
#include "ui/timeline/time_lanes.hpp"

namespace ui {

/// What lies under the pointer: an event, or how many in that unit of time. While something is held
/// (`is_held`), what has been chosen so far.
void draw_time_tooltip(const Frame& frame, const TimeLanes& lanes, ImVec2 pointer, bool is_held);

}  // namespace ui
