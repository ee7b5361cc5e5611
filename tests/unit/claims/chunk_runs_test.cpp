#include "claims/columns/chunk_runs.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "claims/filter/filter.hpp"

namespace {

/// As many chunks, of different sizes, the last of them perhaps empty.
claims::Atlas atlas_of_chunks(std::size_t count) {
    claims::Atlas atlas;
    for (std::size_t number = 0; number < count; ++number) {
        auto chunk = std::make_shared<claims::EventChunk>();
        for (std::size_t row = 0; row < number % 4; ++row) chunk->push_back({}, {});
        atlas.add_chunk(std::move(chunk));
    }
    return atlas;
}

/// The last piece first.
claims::Workers backwards(std::size_t count) {
    return {count, [](std::size_t pieces, const std::function<void(std::size_t)>& piece) {
                while (pieces > 0) piece(--pieces);
            }};
}

}  // namespace

TEST_CASE("runs of chunks are the whole atlas in order") {
    for (const std::size_t count : {0, 1, 7, 8, 9, 31, 32, 33, 1000}) {
        CAPTURE(count);
        const claims::Atlas atlas = atlas_of_chunks(count);
        const std::vector<claims::ChunkRun> runs = claims::chunk_runs(atlas, 4);
        REQUIRE(!runs.empty());
        CHECK(runs.size() <= 4);
        claims::EventRow first = 0;
        std::vector<std::shared_ptr<const claims::EventChunk>> chunks;
        for (const claims::ChunkRun& run : runs) {
            CHECK(run.first == first);
            for (const auto& chunk : run.chunks) {
                chunks.push_back(chunk);
                first += static_cast<claims::EventRow>(chunk->size());
            }
        }
        CHECK(chunks == atlas.chunks());
        CHECK(first == atlas.event_count());
    }
}

TEST_CASE("results come in the order of the atlas, whoever works first") {
    const claims::Atlas atlas = atlas_of_chunks(300);
    const auto firsts =
        claims::in_runs(atlas, backwards(7), [](const claims::ChunkRun& run) { return run.first; });
    CHECK(firsts.size() == 7);
    CHECK(std::ranges::is_sorted(firsts));
    CHECK(firsts.back() > 0);
}

TEST_CASE("a filter finds the same with any number of workers") {
    claims::Atlas atlas;
    atlas.actors.resize(2);
    atlas.actors[0].id = "a";
    atlas.actors[0].side = "one";
    atlas.actors[1].id = "b";
    std::uint32_t number = 0;
    for (int count = 0; count < 50; ++count) {
        auto chunk = std::make_shared<claims::EventChunk>();
        for (int row = 0; row < 3; ++row, ++number) {
            const std::string id = std::to_string(number);
            claims::Event event;
            event.id = id;
            event.title = number % 5 == 0 ? "market" : "bridge";
            event.kind = number % 3 == 0 ? "shelling" : number < 60 ? "statement" : "ceasefire";
            claims::Claim claim;
            claim.actor = number % 2;
            claim.accuses_side = number % 7 == 0 ? "one" : "";
            chunk->push_back(event, {claim});
        }
        atlas.add_chunk(std::move(chunk));
    }
    claims::Filter filter;
    filter.text = "market";
    filter.kinds.toggle("ceasefire");
    filter.actors.toggle("b");
    const claims::Overview wanted = claims::apply_filter(atlas, filter);
    REQUIRE(!wanted.rows.empty());
    for (const std::size_t workers : {2, 3, 6}) {
        claims::FilterMemory memory;
        const claims::Overview found =
            claims::apply_filter(atlas, memory, filter, {}, backwards(workers));
        CHECK(found.rows == wanted.rows);
        CHECK(found.statuses == wanted.statuses);
        CHECK(found.relevance == wanted.relevance);
        for (const auto tally :
             {&claims::Overview::by_status, &claims::Overview::by_kind, &claims::Overview::by_actor,
              &claims::Overview::by_side, &claims::Overview::by_accused})
            CHECK(found.*tally == wanted.*tally);
    }
}
