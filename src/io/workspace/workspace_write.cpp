#include "io/workspace/workspace_write.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "io/workspace/pending_rows.hpp"
#include "io/workspace/workspace_claims.hpp"
#include "io/workspace/workspace_derived.hpp"
#include "io/workspace/workspace_extra.hpp"
#include "io/workspace/workspace_order.hpp"
#include "io/workspace/workspace_put.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

template <class Entry>
std::vector<std::string> ids_of(const std::vector<Entry>& entries) {
    std::vector<std::string> ids;
    for (const Entry& entry : entries) ids.push_back(entry.id);
    return ids;
}

using Rows = std::unordered_map<std::string_view, claims::EventRow>;

/// The rows of an atlas that lie in chunks the other does not share.
Rows unshared_rows(const claims::Atlas& atlas, const claims::Atlas& other) {
    std::set<const claims::EventChunk*> shared;
    for (const auto& chunk : other.chunks()) shared.insert(chunk.get());
    Rows rows;
    claims::EventRow first = 0;
    for (const auto& chunk : atlas.chunks()) {
        if (!shared.contains(chunk.get()))
            for (std::size_t row = 0; row < chunk->size(); ++row)
                rows.emplace(chunk->id(row), first + static_cast<claims::EventRow>(row));
        first += static_cast<claims::EventRow>(chunk->size());
    }
    return rows;
}

/// A column that holds ids of another table.
struct Reference {
    std::string_view table, column;
};

class Writer {
 public:
    Writer(Database& base, const Edit& edit, RemovedRows& removed, bool is_guarded,
           const Progress& progress)
        : base_(base),
          edit_(edit),
          removed_(removed),
          is_guarded_(is_guarded),
          progress_(progress),
          pending_(base, is_guarded, &removed),
          before_rows_(unshared_rows(edit.before, edit.after)),
          extra_(base, edit.before.extra_columns, edit.after.extra_columns) {}

    void write();

 private:
    void remove_events();
    void remove_orphans();
    void remove_entries();
    void remove_unused(std::string_view table, std::vector<std::string> ids,
                       const std::vector<Reference>& references);
    void refuse_taken_ids();
    void look_for_left_out();
    void find_tail();
    double position_of(claims::EventRow row);
    std::vector<claims::Actor> known_before(const std::vector<claims::Actor>& changed) const;
    void put_event(const claims::EventDraft& draft, claims::EventRow row);
    void update_event(const claims::EventDraft& before, const claims::EventDraft& after,
                      claims::EventRow row);
    template <class Entry>
    void put_entries(std::string_view table, std::span<const Field<Entry>> fields,
                     const ExtraCells& extra, const std::vector<Entry>& old,
                     const std::vector<Entry>& put);

    Database& base_;
    const Edit& edit_;
    RemovedRows& removed_;
    bool is_guarded_;
    const Progress& progress_;
    PendingRows pending_;
    Rows before_rows_;
    std::set<std::string> new_ids_;
    std::unordered_set<std::string> taken_claim_ids_;  ///< of claims that were left out and removed
    claims::EventRow tail_ = 0;                        ///< from here on all events are new
    std::optional<double> last_position_;
    ExtraCellsOfTables extra_;
};

/// A whole import stands at the end; looking for its next neighbour row by row would take forever.
void Writer::find_tail() {
    tail_ = static_cast<claims::EventRow>(edit_.after.event_count());
    while (tail_ > 0 && new_ids_.contains(std::string(edit_.after.event(tail_ - 1).id))) --tail_;
}

double Writer::position_of(claims::EventRow row) {
    if (row < tail_ || !last_position_) pending_.flush();
    if (row < tail_) return position_of_new(base_, edit_.after, row, new_ids_);
    last_position_ = last_position_ ? *last_position_ + 1.0 : position_behind_all(base_);
    return *last_position_;
}

/// Nobody has claimed anything yet in the name of a new actor, save in events that are new, too.
std::vector<claims::Actor> Writer::known_before(const std::vector<claims::Actor>& changed) const {
    std::set<std::string_view> known;
    for (const claims::Actor& actor : edit_.before.actors) known.insert(actor.id);
    std::vector<claims::Actor> old;
    for (const claims::Actor& actor : changed)
        if (known.contains(actor.id)) old.push_back(actor);
    return old;
}

void Writer::remove_events() {
    const std::vector<std::string>& ids = edit_.difference.removed;
    const std::unordered_set<std::string> there = found_among(base_, "events", "id", ids);
    for (const std::string& id : ids)
        if (!there.contains(id)) clash_over_event(base_, id);
    std::vector<claims::EventRow> rows;
    for (const std::string& id : ids)
        if (const auto old = before_rows_.find(id); old != before_rows_.end())
            rows.push_back(old->second);
    removed_.keep_events(base_, edit_.before, rows);
    remove_listed(base_, "claims", "event_id", ids);
    remove_listed(base_, "events", "id", ids);
}

/// A new event must not have the id of one that another program has added.
void Writer::refuse_taken_ids() {
    if (!is_guarded_) return;
    const std::vector<std::string> ids(new_ids_.begin(), new_ids_.end());
    const std::unordered_set<std::string> taken = found_among(base_, "events", "id", ids);
    if (!taken.empty()) clash_over_event(base_, *taken.begin());
}

/// Claims about an event that another program removed alone. They were left out when the atlas was
/// read; an event of that id is another one, or has the same claims again.
void Writer::remove_orphans() {
    const std::vector<std::string> ids(new_ids_.begin(), new_ids_.end());
    const std::unordered_set<std::string> found = found_among(base_, "claims", "event_id", ids);
    remove_listed(base_, "claims", "event_id", std::vector(found.begin(), found.end()));
}

/// Of the claims that come back with their events, which ids others have taken meanwhile.
void Writer::look_for_left_out() {
    std::vector<std::string> ids;
    for (const std::string& event : new_ids_)
        for (const std::vector<Cell>& claim : removed_.claims_left_out(event))
            ids.push_back(as_text(claim.front().after));
    taken_claim_ids_ = found_among(base_, "claims", "id", ids);
}

void Writer::update_event(const claims::EventDraft& before, const claims::EventDraft& after,
                          claims::EventRow row) {
    std::vector<Cell> changed = changed_cells(event_fields(), before, after);
    extra_.events.append_changed(before.extra, after.extra, changed);
    pending_.update("events", after.id, std::move(changed), derived_cells(base_, edit_.after, row),
                    after.id);
    write_claims(base_, pending_, after.id, before.claims, after.claims, extra_.claims);
}

void Writer::put_event(const claims::EventDraft& draft, claims::EventRow row) {
    if (const auto old = before_rows_.find(draft.id); old != before_rows_.end())
        return update_event(claims::draft_of(edit_.before, old->second), draft, row);
    io::put_event(base_, pending_, {draft, edit_.after, row, position_of(row)}, extra_);
    for (std::vector<Cell>& claim : removed_.claims_left_out(draft.id))
        if (!taken_claim_ids_.contains(as_text(claim.front().after)))
            pending_.insert("claims", std::move(claim));
    new_ids_.erase(draft.id);
}

template <class Entry>
void Writer::put_entries(std::string_view table, std::span<const Field<Entry>> fields,
                         const ExtraCells& extra, const std::vector<Entry>& old,
                         const std::vector<Entry>& put) {
    std::unordered_map<std::string_view, const Entry*> known;
    for (const Entry& entry : old) known.emplace(entry.id, &entry);
    const std::unordered_set<std::string> there = found_among(base_, table, "id", ids_of(put));
    for (const Entry& entry : put) {
        if (const auto before = known.find(entry.id); before != known.end()) {
            std::vector<Cell> changed = changed_cells(fields, *before->second, entry);
            extra.append_changed(before->second->extra, entry.extra, changed);
            pending_.update(table, entry.id, std::move(changed));
            continue;
        }
        std::vector<Cell> cells = cells_of(fields, entry);
        extra.append_new(entry.extra, cells);
        // Somebody else has added the same one.
        if (there.contains(entry.id))
            pending_.update(table, entry.id, {}, std::move(cells));
        else
            pending_.insert(table, std::move(cells));
    }
}

/// An entry that somebody else's row points at stays.
void Writer::remove_unused(std::string_view table, std::vector<std::string> ids,
                           const std::vector<Reference>& references) {
    for (const Reference& reference : references) {
        const auto used = found_among(base_, reference.table, reference.column, ids);
        std::erase_if(ids, [&used](const std::string& id) { return used.contains(id); });
    }
    removed_.keep(base_, table, ids);
    remove_listed(base_, table, "id", ids);
}

void Writer::remove_entries() {
    remove_unused("actors", edit_.removed_actors, {{"claims", "actor_id"}});
    remove_unused("sources", edit_.removed_sources,
                  {{"claims", "source_id"}, {"actors", "source_id"}});
}

void Writer::write() {
    const claims::Difference& difference = edit_.difference;
    put_entries<claims::Source>("sources", source_fields(), extra_.sources, edit_.before.sources,
                                difference.sources);
    put_entries<claims::Actor>("actors", actor_fields(), extra_.actors, edit_.before.actors,
                               difference.actors);
    remove_events();

    GoneClaims gone;
    for (const claims::EventRow row : difference.put) {
        const std::string_view id = edit_.after.event(row).id;
        const auto old = before_rows_.find(id);
        if (old == before_rows_.end())
            new_ids_.emplace(id);
        else
            gone.add(edit_.before, old->second, edit_.after, row);
    }
    gone.remove_from(base_, removed_);
    refuse_taken_ids();
    remove_orphans();
    look_for_left_out();
    find_tail();
    std::size_t written = 0;
    for (const claims::EventRow row : difference.put) {
        if (written++ % rows_between_news == 0)
            tell(progress_, "Writing",
                 static_cast<double>(written) / static_cast<double>(difference.put.size()));
        put_event(claims::draft_of(edit_.after, row), row);
    }
    pending_.flush();
    remove_entries();
    write_derived(base_, pending_, edit_.after, known_before(difference.actors));
    pending_.flush();
    if (!edit_.has_same_facts()) write_atlas_facts(base_, edit_.after);
}

}  // namespace

void write_edit(Database& base, const Edit& edit, RemovedRows& removed, bool is_guarded,
                const Progress& progress) {
    Writer(base, edit, removed, is_guarded, progress).write();
}

}  // namespace io
