#pragma once

#include <vector>

#include "claims/draft.hpp"

namespace claims {

/// What somebody else's record of an event says beyond ours.
struct NewClaims {
    std::vector<ClaimDraft> claims;   ///< those that ours does not have
    bool are_some_different = false;  ///< ours has some in other words
};

/// Each of our claims answers to one of theirs: to one that says the same; else, where day or
/// source are known, to one by the same actor, of the same day, stance, metric and source; else to
/// one of the same actor and id.
NewClaims new_claims(const EventDraft& ours, const EventDraft& theirs);

/// Equal in every field but the claims.
bool same_but_claims(EventDraft a, EventDraft b);

}  // namespace claims
