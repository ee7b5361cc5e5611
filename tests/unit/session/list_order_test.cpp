#include "session/search/list_order.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <thread>

#include "claims/filter/filter.hpp"
#include "support/small_atlas.hpp"

namespace {

using claims::EventRow;
using session::ListColumn;

constexpr std::size_t all_listed = 20'000;

/// Titles and days that many events share.
std::shared_ptr<const claims::Atlas> many_events() {
    std::vector<support::SmallEvent> events;
    for (std::size_t i = 0; i < all_listed; ++i)
        events.push_back({fmt::format("e{}", i),
                          {46, 40},
                          fmt::format("2020-10-{:02}", 1 + i * 7 % 31),
                          fmt::format("Title {}", i * 13 % 101)});
    return support::small_atlas(events);
}

/// Three pieces at the same time.
claims::Workers three_workers() {
    return {3, [](std::size_t pieces, const std::function<void(std::size_t)>& piece) {
                std::vector<std::jthread> threads;
                for (std::size_t number = 1; number < pieces; ++number)
                    threads.emplace_back([&piece, number] { piece(number); });
                if (pieces > 0) piece(0);
            }};
}

std::vector<EventRow> rows_of(const claims::Atlas& atlas) {
    std::vector<EventRow> rows(atlas.event_count());
    std::iota(rows.begin(), rows.end(), EventRow{0});
    return rows;
}

/// As a stable sort has it: equal ones keep the atlas's order.
std::vector<EventRow> expected(const claims::Atlas& atlas, std::vector<EventRow> rows,
                               const session::ListOrder& order) {
    std::ranges::stable_sort(rows, [&](EventRow a, EventRow b) {
        if (order.descending) std::swap(a, b);
        const claims::Event one = atlas.event(a), other = atlas.event(b);
        return order.column == ListColumn::title ? one.title < other.title
                                                 : one.when.begin < other.when.begin;
    });
    return rows;
}

using Chunks = std::vector<std::shared_ptr<const claims::EventChunk>>;

Chunks some_chunk(std::mt19937& random) {
    std::vector<support::SmallEvent> events(1 + random() % 60);
    for (support::SmallEvent& event : events) {
        event.when = fmt::format("2020-10-{:02}", 1 + random() % 20);
        event.title = fmt::format("Title {}", random() % 30);
    }
    return support::small_atlas(events)->chunks();
}

std::shared_ptr<const claims::Atlas> atlas_of(const Chunks& chunks) {
    auto atlas = std::make_shared<claims::Atlas>();
    for (const auto& chunk : chunks) atlas->add_chunk(chunk);
    return atlas;
}

}  // namespace

TEST_CASE("many events are sorted by several workers as by one") {
    const auto atlas = many_events();
    claims::Overview overview;
    overview.rows = rows_of(*atlas);
    overview.statuses.resize(all_listed);
    session::ListSorter sorter;
    for (const ListColumn column : {ListColumn::when, ListColumn::title})
        for (const bool descending : {false, true}) {
            const session::ListOrder order{column, descending};
            CHECK(sorter.sorted(atlas, overview, order, three_workers()) ==
                  expected(*atlas, overview.rows, order));
        }
}

TEST_CASE("what has changed finds its place in the order as if all were sorted anew") {
    std::mt19937 random(2020);
    Chunks chunks;
    for (int i = 0; i < 60; ++i) chunks.push_back(some_chunk(random).front());
    const auto chunk_at = [&](std::size_t number) {
        return chunks.begin() + static_cast<std::ptrdiff_t>(number);
    };
    for (const ListColumn column : {ListColumn::when, ListColumn::title, ListColumn::status})
        for (const bool descending : {false, true}) {
            const session::ListOrder order{column, descending};
            session::ListSorter kept;
            for (int round = 0; round < 60; ++round) {
                CAPTURE(round);
                for (auto changes = random() % 3; changes > 0; --changes) {
                    const auto at = chunk_at(random() % chunks.size());
                    const auto what = random() % 3;
                    if (what == 0)
                        chunks.erase(at);
                    else if (what == 1)
                        chunks.insert(at, some_chunk(random).front());
                    else
                        *at = some_chunk(random).front();
                }
                const auto atlas = atlas_of(chunks);
                claims::Overview overview;
                overview.rows = rows_of(*atlas);
                for (std::size_t row = 0; row < overview.rows.size(); ++row)
                    overview.statuses.push_back(claims::all_statuses[random() % 8]);
                session::ListSorter fresh;
                REQUIRE(kept.sorted(atlas, overview, order, {}) ==
                        fresh.sorted(atlas, overview, order, {}));
            }
        }
}

TEST_CASE("a filter picks from the order of all") {
    const auto atlas = many_events();
    claims::Overview overview;
    overview.statuses.resize(all_listed);
    for (EventRow row = 0; row < all_listed; row += 97) overview.rows.push_back(row);
    session::ListSorter sorter;
    const session::ListOrder order{ListColumn::when, true};
    CHECK(sorter.sorted(atlas, overview, order, {}) == expected(*atlas, overview.rows, order));
    overview.rows.clear();
    CHECK(sorter.sorted(atlas, overview, order, {}).empty());
}

TEST_CASE("what was found in the title comes first, and each part is in the order of the list") {
    const auto atlas = many_events();
    claims::Overview overview;
    overview.statuses.resize(all_listed);
    std::vector<EventRow> in_order;
    std::vector<std::vector<EventRow>> by_relevance(4);
    for (EventRow row = 3; row < all_listed; row += 53) {
        const auto relevance = static_cast<std::uint8_t>(row % 4);
        overview.rows.push_back(row);
        overview.relevance.push_back(relevance);
        by_relevance[relevance].push_back(row);
    }
    for (const std::vector<EventRow>& part : by_relevance) {
        const auto sorted = expected(*atlas, part, {});
        in_order.insert(in_order.end(), sorted.begin(), sorted.end());
    }
    session::ListSorter sorter;
    CHECK(sorter.sorted(atlas, overview, {}, {}) == in_order);
}
