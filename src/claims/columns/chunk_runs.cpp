#include "claims/columns/chunk_runs.hpp"

#include <algorithm>

namespace claims {
namespace {
// Tens of thousands of events: less is done before another worker has begun.
constexpr std::size_t shortest_run = 8;
}  // namespace

std::vector<ChunkRun> chunk_runs(const Atlas& atlas, std::size_t workers) {
    const std::span chunks(atlas.chunks());
    const std::size_t length = std::max(shortest_run, (chunks.size() + workers - 1) / workers);
    std::vector<ChunkRun> runs{{chunks.first(std::min(length, chunks.size())), 0, 0}};
    for (std::size_t at = length; at < chunks.size(); at += length) {
        EventRow first = runs.back().first;
        for (const auto& chunk : runs.back().chunks) first += static_cast<EventRow>(chunk->size());
        runs.push_back({chunks.subspan(at, std::min(length, chunks.size() - at)), first, at});
    }
    return runs;
}

}  // namespace claims
