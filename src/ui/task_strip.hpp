#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What is at work beside the window, how far it is, and a button that stops it.
void draw_task_strip(Frame& frame);

}  // namespace ui
