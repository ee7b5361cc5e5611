#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "claims/columns/per_chunk.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/status_steps.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// The statuses of all events of an atlas, kept from one question to the next.
class DerivedStatuses {
 public:
    /// From now on by the claims of that side's actors alone, `unspoken` where they made none;
    /// without a name by those of everybody, as from the beginning.
    void hear(std::string_view side);
    /// For whoever will ask about several days, or about atlases that share chunks with this one:
    /// derived anew are then only those in chunks that have changed, and for another day they are
    /// looked up. Takes longer than one day does. of() does it, too, for whoever goes on asking.
    void read_steps(const Atlas& atlas, const Workers& workers = {});
    /// Of every event, in the order of the atlas, as known on a day. Valid until the next call.
    const std::vector<Status>& of(const Atlas& atlas, const KnownOn& known_on,
                                  const Workers& workers = {});
    /// By status, other than unspoken, whether any event had it when they were last asked for.
    const std::array<bool, status_count>& met() const { return met_; }

 private:
    /// Returns the place behind the last.
    Status* look_up(const ChunkRun& run, const KnownOn& known_on, Status* into) const;
    void meet_sides(const Atlas& atlas);
    void forget();

    std::string heard_;  ///< empty: everybody
    PerChunk<StatusSteps> steps_;
    std::vector<std::string> sides_;                         ///< of the atlas's actors
    std::vector<std::shared_ptr<const EventChunk>> chunks_;  ///< that statuses_ are of
    std::vector<Status> statuses_;
    std::array<bool, status_count> met_{};
    KnownOn known_on_;
    int questions_ = 0;  ///< that differed, since they had to be derived anew
};

}  // namespace claims
