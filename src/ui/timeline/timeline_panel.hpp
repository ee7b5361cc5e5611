#pragma once

#include "ui/frame.hpp"

namespace ui {

/// When it happened and when it was said, along one axis of time. A drag in the upper lane chooses
/// the shown window; the mark in the lower lane says up to which day claims count.
void draw_timeline_panel(Frame& frame);

}  // namespace ui
