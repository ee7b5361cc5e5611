#pragma once

#include <string>
#include <vector>

#include "claims/draft.hpp"
#include "claims/status/status.hpp"

namespace session {

/// An event being written in the form, and what its claims would make of it.
struct DraftState {
    claims::EventDraft event;
    bool is_new = false;
    std::vector<claims::FieldProblem> problems;        ///< empty: it can be kept
    claims::Status status = claims::Status::reported;  ///< that it would have
    std::string reason;                                ///< why, as on the card
};

}  // namespace session
