#include "claims/filter/undated.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/words/plain_words.hpp"

namespace claims {

std::size_t undated_among(const Atlas& atlas, const std::vector<EventRow>& rows) {
    std::size_t count = 0;
    EventRow first = 0;
    for (const auto& chunk : atlas.chunks()) {
        const auto end = first + static_cast<EventRow>(chunk->size());
        if (chunk->dates().has_undated())  // few have: the rows of others are not even met
            for (auto row = std::ranges::lower_bound(rows, first); row != rows.end() && *row < end;
                 ++row)
                count += chunk->when(*row - first) == Extent{} ? 1 : 0;
        first = end;
    }
    return count;
}

std::string undated_in_words(std::size_t count) {
    if (count == 0) return {};
    return fmt::format("{} event{} without a date {} shown whatever the time",
                       with_thousands(count), count == 1 ? "" : "s", count == 1 ? "is" : "are");
}

}  // namespace claims
