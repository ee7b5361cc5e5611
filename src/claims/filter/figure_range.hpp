#pragma once

#include <optional>

namespace claims {

/// Which figures are asked for. The limits belong to it; a missing one is open.
struct FigureRange {
    std::optional<double> least, most;

    bool asks_nothing() const { return !least && !most; }
    /// Whether a claim's figure, from `min` to `max`, may lie within. A figure with one value, NaN
    /// for the other, is that value: who said "at least 3" did not say 20. A claim that gives no
    /// figure does not lie within any.
    bool may_hold(double min, double max) const;

    friend bool operator==(const FigureRange&, const FigureRange&) = default;
};

}  // namespace claims
