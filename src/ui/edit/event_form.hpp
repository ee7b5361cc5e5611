#pragma once

#include "ui/frame.hpp"

namespace ui {

/// The event that is being written: every field, its claims, the status that follows from them as
/// they are typed, and how to keep or drop it. Only while the session has a draft.
void draw_event_form(Frame& frame);

}  // namespace ui
