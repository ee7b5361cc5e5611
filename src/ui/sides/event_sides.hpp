#pragma once

#include "ui/frame.hpp"

namespace ui {

/// One column a side: what it says about the selected event, and what it does not say.
void draw_event_sides(Frame& frame);

}  // namespace ui
