#pragma once

#include "ui/frame.hpp"

namespace ui {

/// One line: earlier, play, later, step, speed, loop, the shown time in words.
void draw_time_controls(Frame& frame);

}  // namespace ui
