#pragma once

#include "ui/frame.hpp"

namespace ui {

/// The filter and the table of the events that pass it.
void draw_events_panel(Frame& frame);

/// The table's first row: names of columns that sort when clicked.
void draw_event_list_header(Frame& frame);

}  // namespace ui
