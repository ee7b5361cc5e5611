#pragma once

#include "claims/figure_series.hpp"
#include "ui/frame.hpp"

namespace ui {

/// Sign, name and figures of each claimant, then who gives no figure.
void draw_figure_legend(Frame& frame, const claims::Figures& figures);

}  // namespace ui
