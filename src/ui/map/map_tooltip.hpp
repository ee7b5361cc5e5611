#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What the pointer is over on the map, beside it.
void draw_map_tooltip(Frame& frame);

}  // namespace ui
