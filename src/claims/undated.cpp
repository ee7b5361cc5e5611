#include "claims/undated.hpp"

#include <fmt/format.h>

#include "claims/plain_words.hpp"
#include "claims/rows_by_chunk.hpp"

namespace claims {

std::size_t undated_among(const Atlas& atlas, const std::vector<EventRow>& rows) {
    std::size_t count = 0;
    by_chunk(atlas, rows, [&](const EventChunk& chunk, std::size_t row, EventRow) {
        count += chunk.when(row) == Extent{} ? 1 : 0;
    });
    return count;
}

std::string undated_in_words(std::size_t count) {
    if (count == 0) return {};
    return fmt::format("{} event{} without a date {} shown whatever the time",
                       with_thousands(count), count == 1 ? "" : "s", count == 1 ? "is" : "are");
}

}  // namespace claims
