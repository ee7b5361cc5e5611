#pragma once

#include "ui/frame.hpp"
#include "ui/timeline/time_lanes.hpp"

namespace ui {

/// Reads the mouse over the lanes, which are the last item: brush, mark, wheel, rest.
void read_time_input(Frame& frame, const TimeLanes& lanes);

}  // namespace ui
