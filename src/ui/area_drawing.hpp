#pragma once

#include "ui/frame.hpp"

namespace ui {

/// While an area is drawn: Enter closes it, Backspace takes the last corner back. Returns whether
/// it took the keys.
bool read_area_keys(Frame& frame);

/// Clicks while an area is drawn: each is a corner, a double click closes it. `at` in px of the
/// map.
void click_area(Frame& frame, const geo::ScreenPoint& at, bool is_double);

/// The lines drawn so far, on to the pointer.
void draw_area_so_far(const Frame& frame);

}  // namespace ui
