#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What has been measured so far, and what can be done next. Only while one measures. Leaves
/// the task strip free.
void draw_measure_window(Frame& frame, const Rect& strip);

}  // namespace ui
