#pragma once

#include <imgui.h>

#include "ui/frame.hpp"
#include "ui/timeline/time_lanes.hpp"

namespace ui {

/// Veils what lies outside of the shown window, and draws its edges.
void draw_shown_window(const Frame& frame, const TimeLanes& lanes, ImDrawList& list);
/// A line where knowledge ends, with a mark to take hold of; at the right end when all is known.
void draw_known_mark(const Frame& frame, const TimeLanes& lanes, ImDrawList& list);

}  // namespace ui
