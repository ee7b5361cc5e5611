#pragma once

#include "ui/frame.hpp"

namespace ui {

/// The command palette: a line to type in, and what it finds among commands, places, events and
/// actors. Up and down choose, Enter does it.
void draw_seek_window(Frame& frame);

}  // namespace ui
