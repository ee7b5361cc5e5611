#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Asks for the actions of the commands whose shortcuts are pressed. Keys that a text field or the
/// focus in a panel needs are left to them.
void read_shortcuts_pressed(Frame& frame);

/// At the end of a frame: an open menu or list is what Escape closes next, and ImGui has closed it
/// before the next frame can ask.
void remember_open_lists();

}  // namespace ui
