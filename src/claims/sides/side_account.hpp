#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/status.hpp"

namespace claims {

/// What one side says about events: statuses by the published rules (claims/status/status.hpp),
/// from the claims of its own actors alone. *Contested* then says that it denies the event, or that
/// its actors contradict each other.
struct SideAccount {
    std::vector<EventRow> rows;    ///< events about which it makes a claim
    std::vector<Status> statuses;  ///< of every event of the atlas; means nothing beyond `rows`
    std::size_t silent = 0;        ///< events asked about on which it has no claim on record
};

/// About the events in `rows`, as known on a day.
SideAccount account_of(const Atlas& atlas, const std::vector<EventRow>& rows, std::string_view side,
                       const KnownOn& known_on);

/// Sides that actors of the atlas speak for, each once, in the order of the table of actors.
std::vector<std::string> sides_of(const Atlas& atlas);

}  // namespace claims
