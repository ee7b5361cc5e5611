#include "claims/on_all_cores.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

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

}  // namespace

TEST_CASE("runs of chunks are the whole atlas in order") {
    for (const std::size_t count : {0, 1, 7, 8, 9, 31, 32, 33, 1000}) {
        CAPTURE(count);
        const claims::Atlas atlas = atlas_of_chunks(count);
        const std::vector<claims::ChunkRun> runs = claims::chunk_runs(atlas);
        REQUIRE(!runs.empty());
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

TEST_CASE("results come in the order of the atlas, and what is thrown comes out") {
    const claims::Atlas atlas = atlas_of_chunks(300);
    const auto firsts =
        claims::on_all_cores(atlas, [](const claims::ChunkRun& run) { return run.first; });
    CHECK(std::ranges::is_sorted(firsts));
    CHECK(firsts.size() == claims::chunk_runs(atlas).size());
    std::atomic<std::size_t> seen = 0;
    CHECK_THROWS_AS(claims::on_all_cores(atlas,
                                         [&](const claims::ChunkRun& run) {
                                             ++seen;
                                             if (run.first == firsts.back())
                                                 throw std::runtime_error("The last one fails.");
                                             return 0;
                                         }),
                    std::runtime_error);
    CHECK(seen == firsts.size());
}
