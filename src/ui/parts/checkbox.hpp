#pragma once

#include "ui/frame.hpp"

namespace ui {

/// A box with a label; an empty one has an outline, so that it is seen. Returns whether it was
/// clicked.
bool checkbox(const Frame& frame, const char* label, bool& is_on);

}  // namespace ui
