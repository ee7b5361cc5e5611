#pragma once

#include <string_view>
#include <vector>

#include "claims/status/finding.hpp"
#include "claims/status/judgement.hpp"

namespace claims {

/// Stands for the status of an event about which a side has no claim on record.
inline constexpr Status unspoken{15};
static_assert(status_count <= static_cast<std::size_t>(unspoken));

/// Derives statuses by the published rules (claims/status/status.hpp): from all claims or, where a
/// side is named, from those of its own actors alone. Keeps its memory from one event to the next.
class StatusFinder {
 public:
    /// `side` must outlive it.
    StatusFinder(const Atlas& atlas, std::string_view side) : judge_(atlas), side_(side) {}

    /// Of the event in `row` of a chunk of the atlas, as known on a day.
    Status find(const EventChunk& chunk, std::size_t row, const KnownOn& known_on);
    /// Of any event before something is known about it.
    Status before() const;

 private:
    Judge judge_;
    RuleFinder rules_;
    std::string_view side_;
    std::vector<Judged> own_;  ///< claims of the side
};

}  // namespace claims
