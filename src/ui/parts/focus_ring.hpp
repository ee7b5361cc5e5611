#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Shows that the last item has the keyboard's focus, for items that ImGui draws nothing for.
void focus_ring(const Frame& frame);

}  // namespace ui
