#include "claims/status/derived_statuses.hpp"

#include <algorithm>
#include <functional>
#include <span>

#include "claims/status/status_finder.hpp"

namespace claims {
namespace {

/// So many questions are answered each for itself, which takes less time than the steps: a picture
/// asks for its own day, and before it for none.
constexpr int questions_alone = 2;

std::array<bool, status_count> met_among(std::span<const Status> statuses) {
    std::array<bool, status_count> met{};
    for (const Status status : statuses)
        if (status != unspoken) met[static_cast<std::size_t>(status)] = true;
    return met;
}

/// Returns the place behind the last.
Status* derive(const ChunkRun& run, StatusFinder finder, const KnownOn& known_on, Status* into) {
    for (const auto& chunk : run.chunks)
        for (std::size_t row = 0; row < chunk->size(); ++row)
            *into++ = finder.find(*chunk, row, known_on);
    return into;
}

}  // namespace

void DerivedStatuses::meet_sides(const Atlas& atlas) {
    if (std::ranges::equal(atlas.actors, sides_, {}, &Actor::side)) return;
    sides_.clear();
    for (const Actor& actor : atlas.actors) sides_.push_back(actor.side);
    forget();
}

void DerivedStatuses::hear(std::string_view side) {
    if (side == heard_) return;
    heard_ = side;
    forget();
}

void DerivedStatuses::forget() {
    steps_.forget();
    chunks_.clear();
    statuses_.clear();
    met_ = {};
    questions_ = 0;
}

void DerivedStatuses::read_steps(const Atlas& atlas, const Workers& workers) {
    meet_sides(atlas);
    steps_.update(atlas, workers, [&] {
        return [finder = StatusFinder(atlas, heard_)](const EventChunk& chunk) mutable {
            return StatusSteps(chunk, finder);
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
    if (++questions_ > questions_alone) read_steps(atlas, workers);
    chunks_.clear();  // nothing is known should a worker throw
    const bool has_steps = steps_.chunks() == atlas.chunks();
    statuses_.resize(atlas.event_count());
    const auto met_in_runs = in_runs(atlas, workers, [&](const ChunkRun& run) {
        Status* const first = statuses_.data() + run.first;
        Status* const end = has_steps ? look_up(run, known_on, first)
                                      : derive(run, StatusFinder(atlas, heard_), known_on, first);
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
