#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Drags, wheel, clicks and the pointer's rest on the map.
void read_map_input(Frame& frame);

/// What a click at a place of the map means: an event, a stack, a disputed area or nothing.
void click_on_map(Frame& frame, const geo::ScreenPoint& at);

}  // namespace ui
