#include "claims/on_all_cores.hpp"

#include <algorithm>
#include <thread>

namespace claims {
namespace {
// Tens of thousands of events: less is done before a thread has begun.
constexpr std::size_t shortest_run = 8;
}  // namespace

std::vector<ChunkRun> chunk_runs(const Atlas& atlas) {
    const std::span chunks(atlas.chunks());
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t length = std::max(shortest_run, (chunks.size() + cores - 1) / cores);
    std::vector<ChunkRun> runs{{chunks.first(std::min(length, chunks.size())), 0}};
    for (std::size_t at = length; at < chunks.size(); at += length) {
        EventRow first = runs.back().first;
        for (const auto& chunk : runs.back().chunks) first += static_cast<EventRow>(chunk->size());
        runs.push_back({chunks.subspan(at, std::min(length, chunks.size() - at)), first});
    }
    return runs;
}

}  // namespace claims
