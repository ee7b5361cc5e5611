#pragma once

#include <string>
#include <vector>

#include "claims/draft.hpp"

namespace claims {

/// A draft of an event that was changed by others while it was being written.
struct JoinedDraft {
    EventDraft draft;
    /// What was written here and there in different ways, a line each; here stays.
    std::vector<std::string> contested;
};

/// `before` is the event that `mine` was begun with, `theirs` what it is now. What was not touched
/// here is theirs, field by field and claim by claim; what was, stays as it was written.
JoinedDraft joined_draft(const EventDraft& before, const EventDraft& mine,
                         const EventDraft& theirs);

}  // namespace claims
