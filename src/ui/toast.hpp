#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What the program has to say, over the map until it is dismissed.
void draw_toast(Frame& frame);

}  // namespace ui
