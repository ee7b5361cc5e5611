#pragma once

#include <algorithm>

#include "claims/atlas.hpp"

namespace session {

/// The rows in which an atlas differs from the one before it: those up to `first` lie in chunks
/// that both have, and so do those from `end_before` on, which are those from `end_now` on.
struct ChangedRows {
    claims::EventRow first = 0, end_before = 0, end_now = 0;

    /// Where a row of the atlas before lies now, which has not changed.
    claims::EventRow moved(claims::EventRow row) const {
        return row < first ? row : row - end_before + end_now;
    }
};

inline ChangedRows changed_rows(const claims::Atlas& before, const claims::Atlas& now) {
    const auto& old_chunks = before.chunks();
    const auto& chunks = now.chunks();
    const std::size_t most = std::min(old_chunks.size(), chunks.size());
    std::size_t alike = 0, alike_behind = 0, first = 0, behind = 0;
    for (; alike < most && old_chunks[alike] == chunks[alike]; ++alike)
        first += chunks[alike]->size();
    for (; alike_behind < most - alike && old_chunks[old_chunks.size() - 1 - alike_behind] ==
                                              chunks[chunks.size() - 1 - alike_behind];
         ++alike_behind)
        behind += chunks[chunks.size() - 1 - alike_behind]->size();
    const auto row = [](std::size_t count) { return static_cast<claims::EventRow>(count); };
    return {row(first), row(before.event_count() - behind), row(now.event_count() - behind)};
}

}  // namespace session
