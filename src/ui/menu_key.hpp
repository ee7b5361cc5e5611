#pragma once

namespace ui {

/// Alt, pressed and let go with nothing in between, or F10 gives the keyboard to the menus, and
/// back.
void read_menu_key();

}  // namespace ui
