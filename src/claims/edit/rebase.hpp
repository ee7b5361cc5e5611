#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/draft.hpp"
#include "claims/edit/contested.hpp"
#include "claims/edit/edit.hpp"

namespace claims {

/// Joins what was done to an atlas here with what others did to it in the meantime.
class Rebase {
 public:
    using Snapshot = std::shared_ptr<const Atlas>;

    /// `base` is what both sides began with, `theirs` what the others made of it.
    Rebase(Snapshot base, Snapshot theirs);

    /// What both sides changed into something different.
    std::vector<Contested> contested(const Atlas& mine) const;

    /// What became of `base` in `mine`, done to `theirs`; of what is contested, mine stays where
    /// `mine_wins` names it.
    Atlas onto_theirs(const Atlas& mine, const std::set<Contested>& mine_wins) const;

 private:
    /// What a side makes of each event that it touches; nothing: it removes the event.
    using Outcomes = std::map<std::string, std::optional<EventDraft>>;
    static Outcomes outcomes_of(const Difference& edit, const Atlas& after);
    bool is_contested(const std::string& id, const std::optional<EventDraft>& outcome) const;
    /// What a side writes, the cells of its entries in columns that begin with theirs.
    Difference edit_of(const Atlas& mine) const;

    Snapshot base_, theirs_;
    Outcomes their_outcomes_;
    std::map<std::string, Actor> their_actors_;  ///< new or changed, by id
    std::map<std::string, Source> their_sources_;
};

/// "Shelling of Ganja", "Actor Red Cross" or "Source BBC, Title"; its id where it is not there.
std::string name_in_words(const Atlas& atlas, const Contested& contested);

/// In which fields two versions differ, a line each: "title: here “A”, there “B”"; "deleted here"
/// where one is missing. For a person to choose by.
std::vector<std::string> differences_in_words(const Atlas& here, const Atlas& there,
                                              const Contested& contested);

}  // namespace claims
