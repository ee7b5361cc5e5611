#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Where narratives are begun, written and told.
void draw_narrative_window(Frame& frame);

}  // namespace ui
