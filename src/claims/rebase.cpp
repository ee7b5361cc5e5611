#include "claims/rebase.hpp"

#include <utility>

#include "claims/edit.hpp"
#include "claims/extra_move.hpp"
#include "claims/field_words.hpp"

namespace claims {
namespace {

bool same_outcome(const std::optional<EventDraft>& a, const std::optional<EventDraft>& b) {
    return a && b ? same(*a, *b) : a.has_value() == b.has_value();
}

std::optional<EventDraft> find_draft(const Atlas& atlas, std::string_view id) {
    const auto row = atlas.find_event(id);
    if (!row) return std::nullopt;
    return draft_of(atlas, *row);
}

}  // namespace

Rebase::Rebase(Snapshot base, Snapshot theirs)
    : base_(std::move(base)),
      theirs_(std::move(theirs)),
      their_outcomes_(outcomes_of(*base_, *theirs_)) {}

Rebase::Outcomes Rebase::outcomes_of(const Atlas& before, const Atlas& after) {
    Outcomes outcomes;
    Difference edit = difference(before, after);
    for (EventDraft& draft : edit.put) {
        std::string id = draft.id;
        outcomes.emplace(std::move(id), std::move(draft));
    }
    for (const std::string& id : edit.removed) outcomes.emplace(id, std::nullopt);
    return outcomes;
}

bool Rebase::is_contested(const std::string& id, const std::optional<EventDraft>& outcome) const {
    const auto other = their_outcomes_.find(id);
    return other != their_outcomes_.end() && !same_outcome(outcome, other->second);
}

std::vector<std::string> Rebase::contested(const Atlas& mine) const {
    std::vector<std::string> ids;
    for (const auto& [id, outcome] : outcomes_of(*base_, mine))
        if (is_contested(id, outcome)) ids.push_back(id);
    return ids;
}

Atlas Rebase::onto_theirs(const Atlas& mine, const std::set<std::string>& mine_wins) const {
    Difference edit = difference(*base_, mine);
    const ExtraColumns to = joined(theirs_->extra_columns, mine.extra_columns);
    const ExtraColumns& from = mine.extra_columns;
    for (Actor& actor : edit.actors) actor.extra = moved_extra(actor.extra, from.actors, to.actors);
    for (Source& source : edit.sources)
        source.extra = moved_extra(source.extra, from.sources, to.sources);
    Atlas result = with_entries(*theirs_, edit.actors, edit.sources);
    result.extra_columns = to;
    std::vector<EventDraft> put;
    std::vector<std::string> removed;
    for (const EventDraft& draft : edit.put)
        if (!is_contested(draft.id, draft) || mine_wins.contains(draft.id)) put.push_back(draft);
    for (const std::string& id : edit.removed)
        if (!is_contested(id, std::nullopt) || mine_wins.contains(id)) removed.push_back(id);
    for (EventDraft& draft : put) move_extra(draft, from, to);
    if (!put.empty()) result = with_events(result, put);
    if (!removed.empty()) result = without_events(result, removed);
    return result;
}

std::vector<std::string> differences_in_words(const Atlas& here, const Atlas& there,
                                              std::string_view event_id) {
    const std::optional<EventDraft> mine = find_draft(here, event_id),
                                    other = find_draft(there, event_id);
    if (!mine) return {"deleted here"};
    if (!other) return {"deleted there"};
    std::vector<std::string> lines;
    for (const FieldChange& change : field_changes(*mine, *other))
        lines.push_back(change.field + ": here “" + change.before + "”, there “" + change.after +
                        "”");
    return lines;
}

}  // namespace claims
