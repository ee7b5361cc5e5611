#include "claims/filter/date_order.hpp"

#include <numeric>

namespace claims {

DateOrder::DateOrder(const EventChunk& chunk) {
    static_assert(EventChunk::max_rows < 65'536);
    const std::vector<Extent>& extents = chunk.dates().extents();
    const auto is_long = [&](std::uint16_t date) {
        const Extent& each = extents[date];
        return each.begin < distant_past + longest || each.begin > distant_future - longest ||
               each.end > each.begin + longest;
    };
    dates_.resize(extents.size());
    std::iota(dates_.begin(), dates_.end(), std::uint16_t{0});
    const auto short_dates = std::stable_partition(dates_.begin(), dates_.end(), is_long);
    long_dates_ = static_cast<std::size_t>(short_dates - dates_.begin());
    std::sort(short_dates, dates_.end(), [&](std::uint16_t one, std::uint16_t other) {
        return extents[one].begin < extents[other].begin;
    });

    // Rows side by side by counting.
    std::vector<std::uint16_t> place(extents.size()), next(extents.size());
    for (std::size_t i = 0; i < dates_.size(); ++i)
        place[dates_[i]] = static_cast<std::uint16_t>(i);
    ends_.resize(extents.size());
    const WordNumbers& numbers = chunk.dates().numbers();
    numbers.for_each([&](std::size_t, std::uint32_t date) { ++ends_[place[date]]; });
    std::partial_sum(ends_.begin(), ends_.end(), ends_.begin());
    for (std::size_t i = 1; i < next.size(); ++i) next[i] = ends_[i - 1];
    rows_.resize(chunk.size());
    numbers.for_each([&](std::size_t row, std::uint32_t date) {
        rows_[next[place[date]]++] = static_cast<std::uint16_t>(row);
    });
}

}  // namespace claims
