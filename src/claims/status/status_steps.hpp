#pragma once

#include <cstdint>
#include <vector>

#include "claims/status/status_finder.hpp"

namespace claims {

/// How the statuses of a chunk's events change as claims become known: what is known on a day is
/// then looked up, and no longer derived. Four bytes for each change, and for each event.
class StatusSteps {
 public:
    /// `finder` is of the atlas.
    StatusSteps(const EventChunk& chunk, StatusFinder& finder);

    /// Puts the status of each event, as known on a day, into the places from `into` on.
    void fill(const KnownOn& known_on, Status* into) const;

 private:
    void add_event(const EventChunk& chunk, std::size_t row, StatusFinder& finder);

    Status before_;                     ///< before anything is known
    std::vector<Instant> times_;        ///< at which something becomes known, in order
    std::vector<std::uint32_t> steps_;  ///< index into times_ * status_base + the status from then
    std::vector<std::uint32_t> ends_;   ///< of each event in steps_
    std::vector<Instant> event_times_;  ///< of the event being added
};

}  // namespace claims
