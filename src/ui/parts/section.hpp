#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Name of a part of a panel; a click folds the part away and back. Returns whether it is open.
bool begin_section(const Frame& frame, const char* name, bool is_open_at_first = true);

}  // namespace ui
