#pragma once

#include <cstdint>
#include <limits>

namespace claims {

/// Seconds since 1970-01-01T00:00 in the proleptic Gregorian calendar, without leap seconds.
using Instant = std::int64_t;

inline constexpr Instant distant_past = std::numeric_limits<Instant>::min();
inline constexpr Instant distant_future = std::numeric_limits<Instant>::max();

/// A stretch of time, half open: begin ≤ t < end. An open side reaches to the distant past or
/// future.
struct Extent {
    Instant begin = distant_past;
    Instant end = distant_future;

    bool overlaps(const Extent& other) const { return begin < other.end && other.begin < end; }

    friend bool operator==(const Extent&, const Extent&) = default;
};

}  // namespace claims
