#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Every step since the atlas was opened; a click goes there.
void draw_history_window(Frame& frame);

/// Saves the atlas as a workspace, where it can be edited.
void draw_save_as_window(Frame& frame);

/// Others changed the same events: whose version stays.
void draw_conflict_window(Frame& frame);

/// Events that may be one and the same, and how to join them.
void draw_duplicates_window(Frame& frame);

}  // namespace ui
