#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Who gives which figure, over the time in which the claims were made; and who gives none.
void draw_figures_view(Frame& frame);

}  // namespace ui
