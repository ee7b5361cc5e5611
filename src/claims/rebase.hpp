#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/draft.hpp"

namespace claims {

/// Joins what was done to an atlas here with what others did to it in the meantime.
class Rebase {
 public:
    using Snapshot = std::shared_ptr<const Atlas>;

    /// `base` is what both sides began with, `theirs` what the others made of it.
    Rebase(Snapshot base, Snapshot theirs);

    /// Ids of the events that both sides changed into something different.
    std::vector<std::string> contested(const Atlas& mine) const;

    /// What became of `base` in `mine`, done to `theirs`; of contested events, mine stay where
    /// `mine_wins` names them.
    Atlas onto_theirs(const Atlas& mine, const std::set<std::string>& mine_wins) const;

 private:
    /// What a side makes of each event that it touches; nothing: it removes the event.
    using Outcomes = std::map<std::string, std::optional<EventDraft>>;
    static Outcomes outcomes_of(const Atlas& before, const Atlas& after);
    bool is_contested(const std::string& id, const std::optional<EventDraft>& outcome) const;

    Snapshot base_, theirs_;
    Outcomes their_outcomes_;
};

/// In which fields two versions of an event differ, a line each: "title: here “A”, there “B”";
/// "deleted here" where one is missing. For a person to choose by.
std::vector<std::string> differences_in_words(const Atlas& here, const Atlas& there,
                                              std::string_view event_id);

}  // namespace claims
