#pragma once

#include "ui/frame.hpp"

namespace ui {

/// A click on a row of the list: selects it; with Ctrl chooses it besides others, with Shift all
/// rows from the selected one to it.
void click_in_list(Frame& frame, claims::EventRow row);

/// Chooses the event besides others, or no longer.
void toggle_chosen(Frame& frame, claims::EventRow row);

}  // namespace ui
