#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What each side says: about one event, as figures over time, as a table of actors and events.
void draw_sides_window(Frame& frame);

}  // namespace ui
