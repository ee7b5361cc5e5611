#pragma once

#include "ui/frame.hpp"

namespace ui {

// The lines of a list of files: a mark, the name, the size, when it was changed.

/// What stands over the list.
void draw_entry_heads(const Frame& frame);
/// True when it was clicked. It is the last item then.
bool draw_entry_row(const Frame& frame, const session::FileEntry& entry, bool is_chosen);
/// From one to the next, px.
float entry_row_pitch();

}  // namespace ui
