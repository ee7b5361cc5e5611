#include "claims/status/derived_statuses.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace claims {
namespace {

std::array<bool, status_count> met_among(std::span<const Status> statuses) {
    std::array<bool, status_count> met{};
    for (const Status status : statuses) met[static_cast<std::size_t>(status)] = true;
    return met;
}

}  // namespace

const std::vector<Status>& DerivedStatuses::of(const Atlas& atlas, const KnownOn& known_on,
                                               const Workers& workers) {
    std::vector<std::string> sides;
    for (const Actor& actor : atlas.actors) sides.push_back(actor.side);
    if (std::exchange(sides_, sides) != sides) {
        steps_.forget();
        statuses_.clear();
        met_ = {};
    }
    if (known_on == known_on_ && atlas.chunks() == steps_.chunks()) return statuses_;
    known_on_ = known_on;
    steps_.update(atlas, workers, [&] {
        return [judge = Judge(atlas), finder = RuleFinder()](const EventChunk& chunk) mutable {
            return StatusSteps(chunk, judge, finder);
        };
    });
    statuses_.resize(atlas.event_count());
    const auto met_in_runs = in_runs(atlas, workers, [&](const ChunkRun& run) {
        Status* const first = statuses_.data() + run.first;
        Status* into = first;
        for (std::size_t i = 0; i < run.chunks.size(); ++i) {
            steps_[run.first_chunk + i].fill(known_on, into);
            into += run.chunks[i]->size();
        }
        return met_among({first, into});
    });
    met_ = {};
    for (const auto& met : met_in_runs)
        std::ranges::transform(met, met_, met_.begin(), std::logical_or());
    return statuses_;
}

}  // namespace claims
