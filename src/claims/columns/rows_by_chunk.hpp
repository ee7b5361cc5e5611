#pragma once

#include <algorithm>
#include <span>

#include "claims/atlas.hpp"

namespace claims {

/// Calls `work(chunk, row, number)` for each of `rows`, events in the order of the atlas, with the
/// row in its chunk; `enter(chunk)` before, for each chunk in which one lies.
template <typename Enter, typename Work>
void by_chunk(const Atlas& atlas, std::span<const EventRow> rows, Enter enter, Work work) {
    std::size_t first = 0;
    auto next = rows.begin();
    for (const auto& chunk : atlas.chunks()) {
        const std::size_t end = first + chunk->size();
        if (next != rows.end() && *next < end) enter(*chunk);
        for (; next != rows.end() && *next < end; ++next) work(*chunk, *next - first, *next);
        first = end;
    }
}
template <typename Work>
void by_chunk(const Atlas& atlas, std::span<const EventRow> rows, Work work) {
    by_chunk(
        atlas, rows, [](const EventChunk&) {}, work);
}

}  // namespace claims
