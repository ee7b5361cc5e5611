#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What is at work beside the window, how far it is, and a button that stops it. Returns where it
/// stands; nowhere while nothing is at work.
Rect draw_task_strip(Frame& frame);

}  // namespace ui
