#pragma once

#include <string>
#include <vector>

#include "claims/actor.hpp"
#include "claims/draft.hpp"
#include "claims/source.hpp"

namespace claims {

/// A field in which two versions of an event, an actor or a source differ, for a person to read.
struct FieldChange {
    std::string field;  ///< "title", "date", "place", "claim 2"
    std::string before, after;
};
std::vector<FieldChange> field_changes(const EventDraft& before, const EventDraft& after);
std::vector<FieldChange> field_changes(const Actor& before, const Actor& after);
std::vector<FieldChange> field_changes(const Source& before, const Source& after);

/// "title: here “A”, there “B”", where `before` is the version here and `after` the one there.
std::string here_and_there(const FieldChange& change);

/// A claim in a few words: "armenia-mod denies, 2020-10-11".
std::string in_few_words(const ClaimDraft& claim);

}  // namespace claims
