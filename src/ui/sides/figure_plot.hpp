#pragma once

#include <imgui.h>

#include <cstddef>
#include <optional>

#include "ui/frame.hpp"
#include "ui/sides/figure_scale.hpp"

namespace ui {

/// The figures of each claimant over the time in which they were made: a sign where one figure is
/// given, two joined by a bar for the lower and upper value, an arrow where one of them is open. A
/// faint line to the left of a sign covers the time in which the claim may have been made. The
/// others fade beside the claimant that is pointed at in the legend.
void draw_figure_plot(Frame& frame, const claims::Figures& figures, ImVec2 size,
                      std::optional<std::size_t> pointed_at);

}  // namespace ui
