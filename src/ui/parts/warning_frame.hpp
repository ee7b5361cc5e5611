#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Shows that what stands in the last item cannot be used.
void warning_frame(const Frame& frame);

}  // namespace ui
