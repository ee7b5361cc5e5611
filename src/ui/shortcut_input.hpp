#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Asks for the actions of the commands whose shortcuts are pressed. Keys that a text field or the
/// focus in a panel needs are left to them.
void read_shortcuts_pressed(Frame& frame);

}  // namespace ui
