#pragma once

#include <vector>

#include "claims/draft.hpp"

namespace claims {

/// What somebody else's record of an event says beyond ours.
struct NewClaims {
    std::vector<ClaimDraft> claims;   ///< those that ours does not have
    bool are_some_different = false;  ///< ours has some in other words
    bool are_some_shared = false;     ///< ours has some, in the same words or in others
};

/// Each of our claims answers to one of theirs: to one that says the same; else to one that says
/// the same but for lines of its summary that one of the two lacks; else, where a quote or a figure
/// tells it apart, to one that says the same but for its summary; else, where day or source are
/// known, to one by the same actor, of the same day, stance, metric and source; else to one of the
/// same actor and id.
NewClaims new_claims(const EventDraft& ours, const EventDraft& theirs);

/// Whether both have a date or a place, and not the same.
bool contradict(const EventDraft& ours, const EventDraft& theirs);

/// Whether theirs has, claims aside, other words than ours for anything. What is empty says
/// nothing; nor do the times when records were written.
bool says_otherwise(const EventDraft& ours, const EventDraft& theirs);

}  // namespace claims
