#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Every step since the atlas was opened; a click goes there.
void draw_history_window(Frame& frame);

/// Saves the atlas as a workspace, where it can be edited.
void draw_save_as_window(Frame& frame);

/// Looks at a file and takes it in.
void draw_import_window(Frame& frame);

/// Writes the atlas to a file of another format.
void draw_export_window(Frame& frame);

/// Begins an atlas without events, as a workspace.
void draw_new_atlas_window(Frame& frame);

// Another atlas in place of the present one: from a file or folder, and from a server.
void draw_open_atlas_window(Frame& frame);
void draw_open_database_window(Frame& frame);

/// Others changed the same events: whose version stays.
void draw_conflict_window(Frame& frame);

/// Events that may be one and the same, and how to join them.
void draw_duplicates_window(Frame& frame);

}  // namespace ui
