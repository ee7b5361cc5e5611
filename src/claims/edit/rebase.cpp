#include "claims/edit/rebase.hpp"

#include <algorithm>
#include <utility>

#include "claims/columns/extra_move.hpp"
#include "claims/words/field_words.hpp"
#include "claims/words/isolated.hpp"

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

/// Both wrote it, each in another way.
template <class Entry>
bool differs(const std::map<std::string, Entry>& theirs, const Entry& mine) {
    const auto other = theirs.find(mine.id);
    return other != theirs.end() && other->second != mine;
}

template <class Entry>
void add_contested(const std::vector<Entry>& mine, const std::map<std::string, Entry>& theirs,
                   Contested::Kind kind, std::vector<Contested>& into) {
    for (const Entry& entry : mine)
        if (differs(theirs, entry)) into.push_back({kind, entry.id});
}

/// Leaves out those that are contested and of which mine does not stay.
template <class Entry>
std::vector<Entry> staying(const std::vector<Entry>& mine,
                           const std::map<std::string, Entry>& theirs, Contested::Kind kind,
                           const std::set<Contested>& mine_wins) {
    std::vector<Entry> stay;
    for (const Entry& entry : mine)
        if (!differs(theirs, entry) || mine_wins.contains({kind, entry.id})) stay.push_back(entry);
    return stay;
}

template <class Entry>
std::set<std::string_view> ids_in(const std::vector<Entry>& entries) {
    std::set<std::string_view> ids;
    for (const Entry& entry : entries) ids.insert(entry.id);
    return ids;
}

/// The entry of that id among `mine`, if it is not known.
template <class Entry>
const Entry* missing(const std::set<std::string_view>& known, std::string_view id,
                     const std::vector<Entry>& mine) {
    if (id.empty() || known.contains(id)) return nullptr;
    const auto found = std::ranges::find(mine, id, &Entry::id);
    return found == mine.end() ? nullptr : &*found;
}

/// What the claims of the drafts name and others took away meanwhile comes back: without its actor
/// a claim would be nobody's.
Atlas with_entries_of(const Atlas& atlas, const Atlas& mine,
                      const std::vector<EventDraft>& drafts) {
    std::map<std::string, Actor> actors;
    std::map<std::string, Source> sources;
    const std::set<std::string_view> known_actors = ids_in(atlas.actors);
    const std::set<std::string_view> known_sources = ids_in(atlas.sources);
    for (const EventDraft& draft : drafts)
        for (const ClaimDraft& claim : draft.claims) {
            if (const Actor* actor = missing(known_actors, claim.actor_id, mine.actors))
                actors.emplace(actor->id, *actor).first->second.extra = moved_extra(
                    actor->extra, mine.extra_columns.actors, atlas.extra_columns.actors);
            if (const Source* source = missing(known_sources, claim.source_id, mine.sources))
                sources.emplace(source->id, *source).first->second.extra = moved_extra(
                    source->extra, mine.extra_columns.sources, atlas.extra_columns.sources);
        }
    const auto values = [](const auto& entries) {
        std::vector<std::decay_t<decltype(entries.begin()->second)>> list;
        for (const auto& [id, entry] : entries) list.push_back(entry);
        return list;
    };
    return with_entries(atlas, values(actors), values(sources));
}

/// A line for each field; `here` and `there` point to a version or to nothing.
template <class Version>
std::vector<std::string> differences(const Version& here, const Version& there) {
    if (!here || !there) return {here ? "deleted there" : "deleted here"};
    std::vector<std::string> lines;
    for (const FieldChange& change : field_changes(*here, *there))
        lines.push_back(here_and_there(change));
    return lines;
}

}  // namespace

Rebase::Rebase(Snapshot base, Snapshot theirs)
    : base_(std::move(base)), theirs_(std::move(theirs)) {
    const Difference edit = difference(*base_, *theirs_);
    their_outcomes_ = outcomes_of(edit, *theirs_);
    for (const Actor& actor : edit.actors) their_actors_.emplace(actor.id, actor);
    for (const Source& source : edit.sources) their_sources_.emplace(source.id, source);
}

Rebase::Outcomes Rebase::outcomes_of(const Difference& edit, const Atlas& after) {
    Outcomes outcomes;
    for (const EventRow row : edit.put) outcomes.emplace(after.event(row).id, draft_of(after, row));
    for (const std::string& id : edit.removed) outcomes.emplace(id, std::nullopt);
    return outcomes;
}

bool Rebase::is_contested(const std::string& id, const std::optional<EventDraft>& outcome) const {
    const auto other = their_outcomes_.find(id);
    return other != their_outcomes_.end() && !same_outcome(outcome, other->second);
}

Difference Rebase::edit_of(const Atlas& mine) const {
    Difference edit = difference(*base_, mine);
    const ExtraColumns& from = mine.extra_columns;
    const ExtraColumns to = joined(theirs_->extra_columns, from);
    for (Actor& actor : edit.actors) actor.extra = moved_extra(actor.extra, from.actors, to.actors);
    for (Source& source : edit.sources)
        source.extra = moved_extra(source.extra, from.sources, to.sources);
    return edit;
}

std::vector<Contested> Rebase::contested(const Atlas& mine) const {
    std::vector<Contested> both;
    const Difference edit = edit_of(mine);
    for (const auto& [id, outcome] : outcomes_of(edit, mine))
        if (is_contested(id, outcome)) both.push_back({Contested::Kind::event, id});
    add_contested(edit.actors, their_actors_, Contested::Kind::actor, both);
    add_contested(edit.sources, their_sources_, Contested::Kind::source, both);
    return both;
}

Atlas Rebase::onto_theirs(const Atlas& mine, const std::set<Contested>& mine_wins) const {
    const Difference edit = edit_of(mine);
    Atlas result = with_entries(
        *theirs_, staying(edit.actors, their_actors_, Contested::Kind::actor, mine_wins),
        staying(edit.sources, their_sources_, Contested::Kind::source, mine_wins));
    const ExtraColumns& from = mine.extra_columns;
    const ExtraColumns to = joined(theirs_->extra_columns, from);
    result.extra_columns = to;
    const auto stays = [&](const std::string& id, const std::optional<EventDraft>& outcome) {
        return !is_contested(id, outcome) || mine_wins.contains({Contested::Kind::event, id});
    };
    std::vector<EventDraft> put;
    std::vector<std::string> removed;
    for (const EventRow row : edit.put)
        if (EventDraft draft = draft_of(mine, row); stays(draft.id, draft))
            put.push_back(std::move(draft));
    for (const std::string& id : edit.removed)
        if (stays(id, std::nullopt)) removed.push_back(id);
    for (EventDraft& draft : put) move_extra(draft, from, to);
    result = with_entries_of(result, mine, put);
    if (!put.empty()) result = with_events(result, put);
    if (!removed.empty()) result = without_events(result, removed);
    return result;
}

std::string name_in_words(const Atlas& atlas, const Contested& contested) {
    if (contested.kind == Contested::Kind::actor) {
        const Actor* actor = atlas.find_actor(contested.id);
        return "Actor " + isolated(actor != nullptr ? actor->label() : contested.id);
    }
    if (contested.kind == Contested::Kind::source) {
        const Source* source = atlas.find_source(contested.id);
        if (source == nullptr) return "Source " + contested.id;
        return "Source " + isolated(source->publisher) + (source->title.empty() ? "" : ", ") +
               isolated(source->title);
    }
    const auto row = atlas.find_event(contested.id);
    return row ? std::string(atlas.event(*row).title) : contested.id;
}

std::vector<std::string> differences_in_words(const Atlas& here, const Atlas& there,
                                              const Contested& contested) {
    const std::string& id = contested.id;
    switch (contested.kind) {
        case Contested::Kind::actor:
            return differences(here.find_actor(id), there.find_actor(id));
        case Contested::Kind::source:
            return differences(here.find_source(id), there.find_source(id));
        case Contested::Kind::event:
            break;
    }
    return differences(find_draft(here, id), find_draft(there, id));
}

}  // namespace claims
