#pragma once

#include <imgui.h>

#include <string>
#include <vector>

#include "claims/sides/figure_series.hpp"
#include "ui/frame.hpp"
#include "ui/timeline/time_scale.hpp"

namespace ui {

/// Where the parts of the plot of figures lie, px of the window.
///
///     30 │no │    ●┬
///     20 │   │ ■   │   ■
///      0 │ ● │
///        │dat│ 1 Oct  8 Oct
struct FigureScale {
    TimeScale time;
    float undated_left = 0, undated_width = 0;  ///< a lane for claims without a date; may be absent
    float top = 0, bottom = 0;
    double least = 0, most = 1;

    float y(double value) const;
    /// Where a figure stands: the day from which it is known, or the lane of those without one.
    float x(const claims::FigureMark& mark) const;
    float left() const { return undated_width > 0 ? undated_left : time.left; }
};

/// So far the marks of a claimant may stand beside their day, at 100 %; see shift_of.
inline constexpr float most_mark_shift = 20;

/// A line across the plot.
struct ValueTick {
    double at = 0;
    std::string label;
};
/// Round values, with at least `label_height` px between them.
std::vector<ValueTick> value_ticks(const FigureScale& scale, float label_height);

/// Lays the plot out in a box; `figures` must be those of the session.
FigureScale figure_scale(const Frame& frame, const claims::Figures& figures, ImVec2 at,
                         ImVec2 size);

}  // namespace ui
