#include "claims/filter/date_order.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

namespace {

using claims::Extent, claims::Instant;

constexpr Instant one_day = 86'400;

/// Days, months, years and what is open or no date at all, far and near.
Extent any_extent(std::mt19937& random) {
    const Instant begin = static_cast<Instant>(random() % 3000) * one_day;
    switch (random() % 8) {
        case 0:
            return {begin, begin + 30 * one_day};
        case 1:
            return {begin, begin + 366 * one_day};
        case 2:
            return {begin, claims::distant_future};
        case 3:
            return {claims::distant_past, begin};
        case 4:
            return random() % 2 == 0 ? Extent{} : Extent{begin, begin};
        case 5:
            return random() % 2 == 0
                       ? Extent{claims::distant_past + begin,
                                claims::distant_past + begin + one_day}
                       : Extent{claims::distant_future - begin, claims::distant_future};
        default:
            return {begin, begin + one_day};
    }
}

claims::EventChunk chunk_of(std::size_t events, std::mt19937& random) {
    claims::EventChunk chunk;
    for (std::size_t row = 0; row < events; ++row) {
        const std::string id = std::to_string(row);
        claims::Event event;
        event.id = id;
        event.when = any_extent(random);
        chunk.push_back(event, {});
    }
    return chunk;
}

}  // namespace

TEST_CASE("the rows that overlap a window are those found by asking each date") {
    std::mt19937 random(4);
    std::size_t found = 0;
    for (const std::size_t events : {0, 1, 2, 700}) {
        const claims::EventChunk chunk = chunk_of(events, random);
        const claims::DateOrder order(chunk);
        for (int round = 0; round < 60; ++round) {
            const Extent window = any_extent(random);
            CAPTURE(window.begin);
            CAPTURE(window.end);
            std::vector<int> times(events);
            order.for_overlapping(chunk, window, [&](std::size_t row) { ++times[row]; });
            for (std::size_t row = 0; row < events; ++row) {
                CHECK(times[row] == (chunk.when(row).overlaps(window) ? 1 : 0));
                found += static_cast<std::size_t>(times[row]);
            }
        }
    }
    CHECK(found > 1000);
}
