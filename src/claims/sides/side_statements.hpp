#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/sides/speaker.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/outcome.hpp"

namespace claims {

/// What one side says about an event, as known on a day.
struct SideStatements {
    Speaker speaker = Speaker::party;
    std::string side;  ///< of a party; empty otherwise
    bool is_accused = false;
    std::vector<std::string> accusers;  ///< labels of who accuses it; empty: only the event does
    bool answers = false;  ///< it speaks of what it is accused of, or accuses another side

    struct Statement {
        Claim claim;
        Outcome outcome;
    };
    std::vector<Statement> statements;  ///< in order of time; without those not yet known
};

/// An event as the sides tell it.
struct EventSides {
    /// Sides that speak or are accused: parties in the order of the actors table, then third
    /// parties, then the unnamed.
    std::vector<SideStatements> sides;
    /// In words, of whom nothing is on record: the other parties of the atlas, and third parties.
    std::vector<std::string> silent;
    std::size_t later = 0;  ///< claims that were not yet known on the day
};
EventSides side_statements(const Atlas& atlas, EventRow row, const KnownOn& known_on);

}  // namespace claims
