#pragma once

#include <memory>
#include <span>
#include <type_traits>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/workers.hpp"

namespace claims {

/// Neighbouring chunks of an atlas, as one piece of work.
struct ChunkRun {
    std::span<const std::shared_ptr<const EventChunk>> chunks;
    EventRow first = 0;           ///< the number of the first event in them
    std::size_t first_chunk = 0;  ///< the number of the first of them
};

/// All chunks in runs of about the same length: as many as there are workers, fewer where there is
/// little to do, and at least one.
std::vector<ChunkRun> chunk_runs(const Atlas& atlas, std::size_t workers);

/// Calls `work(run)` for each run.
template <typename Work>
void for_runs(const Atlas& atlas, const Workers& workers, const Work& work) {
    const std::vector<ChunkRun> runs = chunk_runs(atlas, workers.count);
    workers.run(runs.size(), [&](std::size_t number) { work(runs[number]); });
}

/// What `work(run)` gives for each run, in the order of the atlas.
template <typename Work>
auto in_runs(const Atlas& atlas, const Workers& workers, const Work& work) {
    const std::vector<ChunkRun> runs = chunk_runs(atlas, workers.count);
    std::vector<std::invoke_result_t<const Work&, const ChunkRun&>> results(runs.size());
    workers.run(runs.size(), [&](std::size_t number) { results[number] = work(runs[number]); });
    return results;
}

}  // namespace claims
