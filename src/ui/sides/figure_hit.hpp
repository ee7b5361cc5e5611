#pragma once

#include "ui/frame.hpp"
#include "ui/sides/figure_scale.hpp"

namespace ui {

/// The lowest and highest value that a figure names; the same where it names one.
struct NamedValues {
    double low, high;
};
NamedValues named_values(const claims::Claim& claim);

/// How far the marks of a claimant stand to the right, px, so that equal figures of one day do not
/// cover each other.
float shift_of(const Frame& frame, std::size_t series, std::size_t count);

/// Reads the mouse over the plot, which is the last item: who says so, and a click selects the
/// event; on several figures, one after the other.
void read_figure_input(Frame& frame, const claims::Figures& figures, const FigureScale& scale);

}  // namespace ui
