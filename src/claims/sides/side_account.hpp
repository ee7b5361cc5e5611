#pragma once

#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// What one side says about events: statuses by the published rules (claims/status/status.hpp),
/// from the claims of its own actors alone. *Contested* then says that it denies the event, or that
/// its actors contradict each other.
struct SideAccount {
    std::vector<EventRow> rows;  ///< events about which it makes a claim
    std::vector<Status>
        statuses;  ///< of every event of the atlas; `unspoken` beyond what it speaks about
    std::size_t silent = 0;  ///< events asked about on which it has no claim on record
};

/// About the events in `rows`, which are in the order of the atlas; `said` are the statuses of all
/// by the claims of one side, see DerivedStatuses::hear.
SideAccount account_of(const std::vector<EventRow>& rows, const std::vector<Status>& said);

/// Sides that actors of the atlas speak for, each once, in the order of the table of actors.
std::vector<std::string> sides_of(const Atlas& atlas);

}  // namespace claims
