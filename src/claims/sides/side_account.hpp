#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claims/columns/per_chunk.hpp"
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

/// Gives accounts, and keeps what a side says about each event from one to the next: of another
/// atlas only what differs is found out anew, and for other events of the same nothing.
class SideAccounts {
 public:
    /// About the events in `rows`, which are in the order of the atlas, as known on a day.
    SideAccount account(const Atlas& atlas, const std::vector<EventRow>& rows,
                        std::string_view side, const KnownOn& known_on,
                        const Workers& workers = {});

 private:
    void hear(const Atlas& atlas, std::string_view side, const KnownOn& known_on,
              const Workers& workers);

    std::string side_;
    KnownOn known_on_;
    std::vector<std::string> sides_;            ///< of the atlas's actors
    PerChunk<std::vector<std::uint8_t>> said_;  ///< of each event a status, or that it is silent
};

/// Sides that actors of the atlas speak for, each once, in the order of the table of actors.
std::vector<std::string> sides_of(const Atlas& atlas);

}  // namespace claims
