#pragma once

#include <algorithm>
#include <memory>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// The rows in which an atlas differs from the one before it: those up to `first` lie in chunks
/// that both have, and so do those from `end_before` on, which are those from `end_now` on.
struct ChangedRows {
    EventRow first = 0, end_before = 0, end_now = 0;

    /// Where a row of the atlas before lies now, which has not changed.
    EventRow moved(EventRow row) const { return row < first ? row : row - end_before + end_now; }
};

/// By the chunks of both.
inline ChangedRows changed_rows(const std::vector<std::shared_ptr<const EventChunk>>& before,
                                const std::vector<std::shared_ptr<const EventChunk>>& now) {
    const auto events_in = [](auto chunk, auto end) {
        std::size_t events = 0;
        for (; chunk != end; ++chunk) events += (*chunk)->size();
        return static_cast<EventRow>(events);
    };
    const auto [begin_before, begin_now] = std::ranges::mismatch(before, now);
    const auto [end_before, end_now] =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(begin_before), now.rbegin(),
                      std::make_reverse_iterator(begin_now));
    const EventRow first = events_in(now.begin(), begin_now);
    return {first, first + events_in(begin_before, end_before.base()),
            first + events_in(begin_now, end_now.base())};
}

}  // namespace claims
