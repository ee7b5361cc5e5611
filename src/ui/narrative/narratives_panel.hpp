#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Where narratives are begun, written and told.
void draw_narratives_panel(Frame& frame);

}  // namespace ui
