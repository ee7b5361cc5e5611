#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Which actor says what about which of the shown events.
void draw_matrix_view(Frame& frame);

}  // namespace ui
