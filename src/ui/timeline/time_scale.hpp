#pragma once

#include <string>
#include <vector>

#include "claims/dates/extent.hpp"

namespace ui {

/// Where moments lie on the timeline: x in px of the window.
struct TimeScale {
    claims::Extent span;
    float left = 0, width = 0;

    float right() const { return left + width; }
    float x(claims::Instant at) const;
    claims::Instant at(float x) const;
};

/// A line across the timeline with words below.
struct TimeTick {
    claims::Instant at = 0;
    std::string label;
    bool is_major = false;  ///< where the next longer unit of time begins
};

/// As many as fit, with at least `label_width` px between them. The first names what the others
/// leave out: the year, or the day.
std::vector<TimeTick> time_ticks(const TimeScale& scale, float label_width);

}  // namespace ui
