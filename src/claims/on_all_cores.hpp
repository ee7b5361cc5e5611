#pragma once

#include <future>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// Neighbouring chunks of an atlas, for one core to work on.
struct ChunkRun {
    std::span<const std::shared_ptr<const EventChunk>> chunks;
    EventRow first = 0;  ///< the number of the first event in them
};

/// All chunks in runs of about the same length: as many as there are cores, fewer where there is
/// little to do, and at least one.
std::vector<ChunkRun> chunk_runs(const Atlas& atlas);

/// What `work(run)` gives for each run, in the order of the atlas. They work at the same time, each
/// in a thread of its own, and it is over when all have ended; what one throws is thrown.
template <typename Work>
auto on_all_cores(const Atlas& atlas, const Work& work) {
    using Result = std::invoke_result_t<const Work&, const ChunkRun&>;
    const std::vector<ChunkRun> runs = chunk_runs(atlas);
    std::vector<std::future<Result>> others;
    for (const ChunkRun& run : std::span(runs).subspan(1))
        others.push_back(std::async(std::launch::async, [&work, &run] { return work(run); }));
    std::vector<Result> results;
    results.push_back(work(runs.front()));
    for (std::future<Result>& other : others) results.push_back(other.get());
    return results;
}

}  // namespace claims
