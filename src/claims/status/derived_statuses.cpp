#include "claims/status/derived_statuses.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "claims/status/finding.hpp"
#include "claims/status/status.hpp"

namespace claims {
namespace {

std::array<bool, status_count> met_among(std::span<const Status> statuses) {
    std::array<bool, status_count> met{};
    for (const Status status : statuses) met[static_cast<std::size_t>(status)] = true;
    return met;
}

}  // namespace

void DerivedStatuses::meet_sides(const Atlas& atlas) {
    std::vector<std::string> sides;
    for (const Actor& actor : atlas.actors) sides.push_back(actor.side);
    if (std::exchange(sides_, sides) == sides) return;
    steps_.forget();
    chunks_.clear();
    statuses_.clear();
    met_ = {};
}

void DerivedStatuses::read_steps(const Atlas& atlas, const Workers& workers) {
    meet_sides(atlas);
    steps_.update(atlas, workers, [&] {
        return [judge = Judge(atlas), finder = RuleFinder()](const EventChunk& chunk) mutable {
            return StatusSteps(chunk, judge, finder);
        };
    });
}

void DerivedStatuses::derive(const ChunkRun& run, const Atlas& atlas, Status* into) const {
    Judge judge(atlas);
    RuleFinder finder;
    for (const auto& chunk : run.chunks)
        for (std::size_t row = 0; row < chunk->size(); ++row)
            *into++ = status_of_rule(finder.find(judge.claims_about(*chunk, row, known_on_)).rule);
}

void DerivedStatuses::look_up(const ChunkRun& run, Status* into) const {
    for (std::size_t i = 0; i < run.chunks.size(); ++i) {
        steps_[run.first_chunk + i].fill(known_on_, into);
        into += run.chunks[i]->size();
    }
}

const std::vector<Status>& DerivedStatuses::of(const Atlas& atlas, const KnownOn& known_on,
                                               const Workers& workers) {
    meet_sides(atlas);
    if (known_on == known_on_ && atlas.chunks() == chunks_) return statuses_;
    known_on_ = known_on;
    chunks_ = atlas.chunks();
    const bool has_steps = steps_.chunks() == chunks_;
    statuses_.resize(atlas.event_count());
    const auto met_in_runs = in_runs(atlas, workers, [&](const ChunkRun& run) {
        Status* const first = statuses_.data() + run.first;
        if (has_steps)
            look_up(run, first);
        else
            derive(run, atlas, first);
        std::size_t count = 0;
        for (const auto& chunk : run.chunks) count += chunk->size();
        return met_among({first, count});
    });
    met_ = {};
    for (const auto& met : met_in_runs)
        std::ranges::transform(met, met_, met_.begin(), std::logical_or());
    return statuses_;
}

}  // namespace claims
