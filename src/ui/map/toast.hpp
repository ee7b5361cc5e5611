#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What the program has to say, over the map until it is dismissed. `taken` px at the top of the
/// map are left to the task strip.
void draw_toast(Frame& frame, float taken);

}  // namespace ui
