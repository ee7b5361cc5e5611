#include "claims/status/derived_statuses.hpp"

#include <algorithm>
#include <functional>
#include <span>

#include "claims/status/finding.hpp"
#include "claims/status/status.hpp"

namespace claims {
namespace {

/// So many days are derived each for itself, which takes less time than the steps: a picture asks
/// for its own day, and before it for none.
constexpr int days_derived = 2;

std::array<bool, status_count> met_among(std::span<const Status> statuses) {
    std::array<bool, status_count> met{};
    for (const Status status : statuses) met[static_cast<std::size_t>(status)] = true;
    return met;
}

/// Returns the place behind the last.
Status* derive(const ChunkRun& run, const Atlas& atlas, const KnownOn& known_on, Status* into) {
    Judge judge(atlas);
    RuleFinder finder;
    for (const auto& chunk : run.chunks)
        for (std::size_t row = 0; row < chunk->size(); ++row)
            *into++ = status_of_rule(finder.find(judge.claims_about(*chunk, row, known_on)).rule);
    return into;
}

}  // namespace

void DerivedStatuses::meet_sides(const Atlas& atlas) {
    if (std::ranges::equal(atlas.actors, sides_, {}, &Actor::side)) return;
    sides_.clear();
    for (const Actor& actor : atlas.actors) sides_.push_back(actor.side);
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

Status* DerivedStatuses::look_up(const ChunkRun& run, const KnownOn& known_on, Status* into) const {
    for (std::size_t i = 0; i < run.chunks.size(); ++i) {
        steps_[run.first_chunk + i].fill(known_on, into);
        into += run.chunks[i]->size();
    }
    return into;
}

const std::vector<Status>& DerivedStatuses::of(const Atlas& atlas, const KnownOn& known_on,
                                               const Workers& workers) {
    meet_sides(atlas);
    const bool is_known = atlas.chunks() == chunks_;
    if (is_known && known_on == known_on_) return statuses_;
    days_ = is_known ? days_ + 1 : 1;
    if (days_ > days_derived) read_steps(atlas, workers);
    chunks_.clear();  // nothing is known should a worker throw
    const bool has_steps = steps_.chunks() == atlas.chunks();
    statuses_.resize(atlas.event_count());
    const auto met_in_runs = in_runs(atlas, workers, [&](const ChunkRun& run) {
        Status* const first = statuses_.data() + run.first;
        Status* const end =
            has_steps ? look_up(run, known_on, first) : derive(run, atlas, known_on, first);
        return met_among({first, end});
    });
    met_ = {};
    for (const auto& met : met_in_runs)
        std::ranges::transform(met, met_, met_.begin(), std::logical_or());
    known_on_ = known_on;
    chunks_ = atlas.chunks();
    return statuses_;
}

}  // namespace claims
