#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What is at work beside the window, how far it is, and a button that stops it. Returns how far it
/// reaches down into the map, px; 0 where nothing is at work.
float draw_task_strip(Frame& frame);

}  // namespace ui
