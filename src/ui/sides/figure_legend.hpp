#pragma once

#include <cstddef>
#include <optional>

#include "claims/sides/figure_series.hpp"
#include "ui/frame.hpp"

namespace ui {

/// Sign, name and figures of each claimant, and beside it who gives no figure. Returns the claimant
/// that the pointer is over, by its place in Figures::series.
std::optional<std::size_t> draw_figure_legend(Frame& frame, const claims::Figures& figures);

}  // namespace ui
