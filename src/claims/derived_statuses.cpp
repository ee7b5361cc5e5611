#include "claims/derived_statuses.hpp"

#include <utility>

namespace claims {

const std::vector<Status>& DerivedStatuses::of(const Atlas& atlas, const KnownOn& known_on,
                                               const Workers& workers) {
    std::vector<std::string> sides;
    for (const Actor& actor : atlas.actors) sides.push_back(actor.side);
    if (std::exchange(sides_, sides) != sides) {
        steps_.forget();
        statuses_.clear();
    }
    if (known_on == known_on_ && atlas.chunks() == steps_.chunks()) return statuses_;
    known_on_ = known_on;
    steps_.update(atlas, workers, [&] {
        return [judge = Judge(atlas), finder = RuleFinder()](const EventChunk& chunk) mutable {
            return StatusSteps(chunk, judge, finder);
        };
    });
    statuses_.resize(atlas.event_count());
    for_runs(atlas, workers, [&](const ChunkRun& run) {
        Status* into = statuses_.data() + run.first;
        for (std::size_t i = 0; i < run.chunks.size(); ++i) {
            steps_[run.first_chunk + i].fill(known_on, into);
            into += run.chunks[i]->size();
        }
    });
    return statuses_;
}

}  // namespace claims
