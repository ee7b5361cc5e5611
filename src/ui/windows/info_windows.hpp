#pragma once

#include "ui/frame.hpp"

namespace ui {

// Windows over the map, one file each.

/// The published table by which a status is derived.
void draw_rules_window(Frame& frame);
/// What was wrong with the data that was read.
void draw_problems_window(Frame& frame);
/// What became known between two days, and what that made of each event.
void draw_developments_window(Frame& frame);
/// Keys, mouse and how to go about things.
void draw_help_window(Frame& frame);

}  // namespace ui
