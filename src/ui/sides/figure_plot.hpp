#pragma once

#include <imgui.h>

#include "ui/frame.hpp"
#include "ui/sides/figure_scale.hpp"

namespace ui {

/// The figures of each claimant over the time in which they were made: a sign where one figure is
/// given, a bar from the lower to the upper value, an arrow where one of them is open. A faint line
/// to the left of a sign covers the time in which the claim may have been made.
void draw_figure_plot(Frame& frame, const claims::Figures& figures, ImVec2 size);

}  // namespace ui
