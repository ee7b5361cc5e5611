#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What the program has to say, over the map until it is dismissed. Leaves the task strip
/// free.
void draw_toast(Frame& frame, const Rect& strip);

}  // namespace ui
