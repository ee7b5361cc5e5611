#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "claims/columns/event_chunk.hpp"

namespace claims {

/// The rows of a chunk by their dates: those of a stretch of time are found without asking all.
/// Two bytes an event, and four for each different date.
class DateOrder {
 public:
    explicit DateOrder(const EventChunk& chunk);

    /// Calls `work(row)` for each row of the chunk whose date overlaps the window; one date after
    /// the other.
    template <typename Work>
    void for_overlapping(const EventChunk& chunk, const Extent& window, Work work) const {
        const std::vector<Extent>& extents = chunk.dates().extents();
        const auto take = [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i)
                if (extents[dates_[i]].overlaps(window))
                    for (std::size_t at = begin_of(i); at < ends_[i]; ++at) work(rows_[at]);
        };
        take(0, long_dates_);
        const auto begins_before = [&](std::uint16_t date, Instant when) {
            return extents[date].begin < when;
        };
        const auto short_dates = dates_.begin() + static_cast<std::ptrdiff_t>(long_dates_);
        const Instant earliest =
            window.begin < distant_past + longest ? distant_past : window.begin - longest;
        const auto first = std::lower_bound(short_dates, dates_.end(), earliest, begins_before);
        const auto last = std::lower_bound(first, dates_.end(), window.end, begins_before);
        take(static_cast<std::size_t>(first - dates_.begin()),
             static_cast<std::size_t>(last - dates_.begin()));
    }

 private:
    static constexpr Instant longest = 40 * 86'400;  ///< of a short date, seconds: days and months

    std::size_t begin_of(std::size_t i) const { return i == 0 ? 0 : ends_[i - 1]; }

    std::size_t long_dates_ = 0;        ///< how many of dates_ are longer
    std::vector<std::uint16_t> dates_;  ///< numbers in the chunk; behind the long ones by begin
    std::vector<std::uint16_t> rows_;   ///< of the first date, then of the second …
    std::vector<std::uint16_t> ends_;   ///< for each date, in rows_
};

}  // namespace claims
