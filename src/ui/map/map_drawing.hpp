#pragma once

#include "ui/frame.hpp"

namespace ui {

// What is drawn on the map by clicks, corner by corner: an area to filter by, or what is measured.

/// While something is drawn: Enter closes it, Backspace takes the last corner back. Returns whether
/// it took the keys.
bool read_drawing_keys(Frame& frame);

/// Clicks while something is drawn: each is a corner; a double click, or a click on the first
/// corner, closes it. `at` in px of the map.
void click_drawing(Frame& frame, const geo::ScreenPoint& at, bool is_double);

/// The lines drawn so far, on to the pointer, bent as the projection bends them.
void draw_drawing(const Frame& frame);

}  // namespace ui
