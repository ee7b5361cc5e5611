#include "session/time/time_axis.hpp"

#include <algorithm>
#include <cmath>

namespace session {

claims::Extent clamped(const claims::Extent& span) {
    const claims::Instant longest = longest_time.end - longest_time.begin;
    // However far away they are, their distance can be told.
    const auto near = [&](claims::Instant at) {
        return std::clamp(at, longest_time.begin - longest, longest_time.end + longest);
    };
    const claims::Instant length =
        std::clamp(near(span.end) - near(span.begin), shortest_span, longest);
    const claims::Instant begin =
        std::clamp(span.begin, longest_time.begin, longest_time.end - length);
    return {begin, begin + length};
}

claims::Extent zoomed(const claims::Extent& span, double anchor, double factor) {
    const auto length = static_cast<double>(span.end - span.begin);
    const double longest = static_cast<double>(longest_time.end - longest_time.begin);
    const double wanted = std::clamp(length * factor, static_cast<double>(shortest_span), longest);
    const double begin = static_cast<double>(span.begin) + anchor * (length - wanted);
    const auto first = static_cast<claims::Instant>(std::llround(begin));
    return clamped({first, first + static_cast<claims::Instant>(std::llround(wanted))});
}

claims::Extent first_frame(claims::TimeUnit unit, const claims::Extent& range) {
    const claims::Instant begin = claims::floor_to(range.begin, unit);
    return {begin, claims::stepped(begin, unit, 1)};
}

std::optional<claims::Extent> next_frame(const claims::Extent& frame, claims::TimeUnit unit,
                                         const claims::Extent& range) {
    if (frame.end >= range.end) return std::nullopt;
    return claims::Extent{frame.end, claims::stepped(frame.end, unit, 1)};
}

claims::Extent stepped_window(const std::optional<claims::Extent>& window, claims::TimeUnit unit,
                              int steps, const claims::Extent& range) {
    if (!window) {
        if (steps > 0) return first_frame(unit, range);
        return first_frame(unit, {range.end - 1, range.end});
    }
    const claims::Extent whole = claims::whole_units(*window, unit);
    const auto moved = [&](claims::Instant at, claims::Instant open) {
        return at == open ? at : claims::stepped(at, unit, steps);
    };
    return {moved(whole.begin, claims::distant_past), moved(whole.end, claims::distant_future)};
}

}  // namespace session
