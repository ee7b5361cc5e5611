#pragma once

#include <string>
#include <vector>

#include "claims/draft.hpp"

namespace claims {

/// A field in which two versions of an event differ, for a person to read.
struct FieldChange {
    std::string field;  ///< "title", "date", "place", "claim 2"
    std::string before, after;
};
std::vector<FieldChange> field_changes(const EventDraft& before, const EventDraft& after);

/// A claim in a few words: "armenia-mod denies, 2020-10-11".
std::string in_few_words(const ClaimDraft& claim);

}  // namespace claims
