#pragma once

#include <algorithm>
#include <optional>

#include "claims/dates/calendar.hpp"
#include "claims/filter/filter.hpp"

namespace session {

/// The earliest and latest moment that the timeline shows: the years −10000 and 10000.
inline constexpr claims::Extent longest_time{-377'736'739'200, 253'402'300'800};
inline constexpr claims::Instant shortest_span = 6 * 3600;  ///< of the timeline, seconds

/// What stretch of time the timeline shows, and how it plays.
struct TimeAxis {
    claims::Extent span{0, 0};  ///< empty until the timeline is shown for the first time
    claims::TimeUnit step = claims::TimeUnit::day;  ///< for playing, stepping and snapping
    double speed = 2.0;                             ///< steps per second
    bool loops = false;
    bool is_playing = false;
    claims::Extent range{0, 0};  ///< that plays: whole steps

    /// What is known is told by days.
    claims::TimeUnit known_step() const { return std::max(step, claims::TimeUnit::day); }
    bool is_shown() const { return span.begin < span.end; }
    friend bool operator==(const TimeAxis&, const TimeAxis&) = default;
};

/// The same length of time (at least shortest_span), brought into longest_time.
claims::Extent clamped(const claims::Extent& span);
/// `factor` below 1 shows less time; the moment at `anchor` (0 left … 1 right) stays where it is.
claims::Extent zoomed(const claims::Extent& span, double anchor, double factor);

/// The window that follows (step > 0) or precedes another by that many units. Its ends are first
/// brought to whole units. Without a window: the first or last unit of `range`.
claims::Extent stepped_window(const std::optional<claims::Extent>& window, claims::TimeUnit unit,
                              int steps, const claims::Extent& range);

/// The windows that playing shows: `t ≤ x < t + step` one after the other, without gap or overlap,
/// from the beginning of `range` to its end. Gives the one after `frame`; nothing after the last.
std::optional<claims::Extent> next_frame(const claims::Extent& frame, claims::TimeUnit unit,
                                         const claims::Extent& range);
claims::Extent first_frame(claims::TimeUnit unit, const claims::Extent& range);

}  // namespace session
