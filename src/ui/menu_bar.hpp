#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Menus made from the list of commands; at the right end the panels as switches.
void draw_menu_bar(Frame& frame);

}  // namespace ui
