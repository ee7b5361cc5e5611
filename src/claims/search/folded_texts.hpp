#pragma once

#include <cstdint>
#include <vector>

#include "claims/columns/event_chunk.hpp"

namespace claims {

/// Those texts of a column whose letters are not all of the basic alphabet, folded: folding the
/// others changes nothing but case, and they can be searched as they are.
struct FoldedColumn {
    std::vector<std::uint32_t> rows;  ///< in the column
    TextColumn texts;

    explicit FoldedColumn(const TextColumn& column);
};

/// Of all that is searched in a chunk. Kept from one search to the next.
struct FoldedTexts {
    FoldedColumn titles, places, notes, summaries, quotes;

    explicit FoldedTexts(const EventChunk& chunk)
        : titles(chunk.titles()),
          places(chunk.places().words()),
          notes(chunk.all_notes()),
          summaries(chunk.claim_summaries()),
          quotes(chunk.claim_quotes()) {}
};

}  // namespace claims
