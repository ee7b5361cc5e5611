#include "claims/undated.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/plain_words.hpp"

namespace claims {

std::size_t undated_among(const Atlas& atlas, const std::vector<EventRow>& rows) {
    return static_cast<std::size_t>(std::ranges::count_if(rows, [&atlas](EventRow row) {
        const Atlas::Place place = atlas.locate(row);
        return place.chunk->when(place.row) == Extent{};
    }));
}

std::string undated_in_words(std::size_t count) {
    if (count == 0) return {};
    return fmt::format("{} event{} without a date {} shown whatever the time",
                       with_thousands(count), count == 1 ? "" : "s", count == 1 ? "is" : "are");
}

}  // namespace claims
