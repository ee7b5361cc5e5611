#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Several chosen events: what can be done with all of them at once.
void draw_chosen_card(Frame& frame);

}  // namespace ui
