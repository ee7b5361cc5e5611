#pragma once

#include "ui/frame.hpp"

namespace ui {

/// From the window's left edge to the right one of the panel where it stands at first, px at 100 %.
inline constexpr float picture_panel_reach = 280;

/// What surrounds the map while a picture is laid out.
void draw_picture_surroundings(Frame& frame);
/// Shape, parts and format of the picture that the map shows, and where it is saved.
void draw_picture_window(Frame& frame);
/// Where it is saved, in the list of a folder.
void draw_save_picture_window(Frame& frame);
/// The map is to show what a picture that was saved shows.
void draw_reopen_picture_window(Frame& frame);

}  // namespace ui
