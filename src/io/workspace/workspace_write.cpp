#include "io/workspace/workspace_write.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/workspace/workspace_claims.hpp"
#include "io/workspace/workspace_derived.hpp"
#include "io/workspace/workspace_extra.hpp"
#include "io/workspace/workspace_order.hpp"
#include "io/workspace/workspace_row.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

template <class Entry>
std::vector<std::string> removed_ids(const std::vector<Entry>& before,
                                     const std::vector<Entry>& after) {
    std::set<std::string_view> left;
    for (const Entry& entry : after) left.insert(entry.id);
    std::vector<std::string> ids;
    for (const Entry& entry : before)
        if (!left.contains(entry.id)) ids.push_back(entry.id);
    return ids;
}

bool has_row(Database& base, std::string_view table, const std::string& id) {
    return !base.rows(fmt::format("SELECT 1 FROM {} WHERE id = $1", base.table(table)), {id})
                .empty();
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

bool same_facts(const claims::Atlas& a, const claims::Atlas& b) {
    return a.title == b.title && a.description == b.description && a.extra == b.extra;
}

class Writer {
 public:
    Writer(Database& base, const Edit& edit, bool is_guarded, const Progress& progress)
        : base_(base),
          edit_(edit),
          is_guarded_(is_guarded),
          progress_(progress),
          before_rows_(unshared_rows(edit.before, edit.after)),
          after_rows_(unshared_rows(edit.after, edit.before)),
          extra_(base, edit.before.extra_columns, edit.after.extra_columns) {}

    void write();

 private:
    [[noreturn]] void clash(const std::string& id) const {
        throw Clash(fmt::format("{}: another program changed the event {} in the meantime; nothing "
                                "was written.",
                                base_.name(), in_quotes(id)),
                    {id});
    }
    void remove_event(const std::string& id);
    void remove_entries();
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
    bool is_guarded_;
    const Progress& progress_;
    Rows before_rows_, after_rows_;
    std::set<std::string> new_ids_;
    claims::EventRow tail_ = 0;  ///< from here on all events are new
    std::optional<double> last_position_;
    ExtraCellsOfTables extra_;
};

/// A whole import stands at the end; looking for its next neighbour row by row would take forever.
void Writer::find_tail() {
    tail_ = static_cast<claims::EventRow>(edit_.after.event_count());
    while (tail_ > 0 && new_ids_.contains(std::string(edit_.after.event(tail_ - 1).id))) --tail_;
}

double Writer::position_of(claims::EventRow row) {
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

void Writer::remove_event(const std::string& id) {
    base_.run(fmt::format("DELETE FROM {} WHERE event_id = $1", base_.table("claims")), {id});
    if (base_.run(fmt::format("DELETE FROM {} WHERE id = $1", base_.table("events")), {id}) == 0)
        clash(id);
}

void Writer::update_event(const claims::EventDraft& before, const claims::EventDraft& after,
                          claims::EventRow row) {
    std::vector<Cell> changed = changed_cells(event_fields(), before, after);
    extra_.events.append_changed(before.extra, after.extra, changed);
    if (!update_row(base_, "events", after.id, changed, is_guarded_)) clash(after.id);
    if (!update_row(base_, "events", after.id, derived_cells(base_, edit_.after, row), false))
        clash(after.id);
    if (!write_claims(base_, after.id, before.claims, after.claims, extra_.claims, is_guarded_))
        clash(after.id);
}

void Writer::put_event(const claims::EventDraft& draft, claims::EventRow row) {
    if (const auto old = before_rows_.find(draft.id); old != before_rows_.end())
        return update_event(claims::draft_of(edit_.before, old->second), draft, row);
    if (is_guarded_ && has_row(base_, "events", draft.id)) clash(draft.id);
    std::vector<Cell> cells = cells_of(event_fields(), draft);
    cells.push_back({"position", {}, position_of(row)});
    std::ranges::move(derived_cells(base_, edit_.after, row), std::back_inserter(cells));
    extra_.events.append_new(draft.extra, cells);
    insert_row(base_, "events", cells);
    new_ids_.erase(draft.id);
    write_claims(base_, draft.id, {}, draft.claims, extra_.claims, false);
}

template <class Entry>
void Writer::put_entries(std::string_view table, std::span<const Field<Entry>> fields,
                         const ExtraCells& extra, const std::vector<Entry>& old,
                         const std::vector<Entry>& put) {
    std::unordered_map<std::string_view, const Entry*> known;
    for (const Entry& entry : old) known.emplace(entry.id, &entry);
    for (const Entry& entry : put) {
        const auto before = known.find(entry.id);
        const bool is_new = before == known.end();
        std::vector<Cell> cells =
            is_new ? cells_of(fields, entry) : changed_cells(fields, *before->second, entry);
        if (is_new)
            extra.append_new(entry.extra, cells);
        else
            extra.append_changed(before->second->extra, entry.extra, cells);
        if (is_new && has_row(base_, table, entry.id))
            update_row(base_, table, entry.id, cells, false);
        else if (is_new)
            insert_row(base_, table, cells);
        else if (!update_row(base_, table, entry.id, cells, is_guarded_))
            throw Clash(fmt::format("{}: another program changed {} in the table of {} in the "
                                    "meantime; nothing was written.",
                                    base_.name(), in_quotes(entry.id), table),
                        {});
    }
}

/// An entry that somebody else's row points at stays.
void Writer::remove_entries() {
    for (const std::string& id : edit_.removed_actors)
        base_.run(fmt::format("DELETE FROM {} WHERE id = $1 AND NOT EXISTS "
                              "(SELECT 1 FROM {} WHERE actor_id = $1)",
                              base_.table("actors"), base_.table("claims")),
                  {id});
    for (const std::string& id : edit_.removed_sources)
        base_.run(fmt::format("DELETE FROM {} WHERE id = $1 AND NOT EXISTS "
                              "(SELECT 1 FROM {} WHERE source_id = $1) AND NOT EXISTS "
                              "(SELECT 1 FROM {} WHERE source_id = $1)",
                              base_.table("sources"), base_.table("claims"), base_.table("actors")),
                  {id});
}

void Writer::write() {
    const claims::Difference& difference = edit_.difference;
    put_entries<claims::Source>("sources", source_fields(), extra_.sources, edit_.before.sources,
                                difference.sources);
    put_entries<claims::Actor>("actors", actor_fields(), extra_.actors, edit_.before.actors,
                               difference.actors);
    for (const std::string& id : difference.removed) remove_event(id);

    std::map<claims::EventRow, const claims::EventDraft*> in_order;
    for (const claims::EventDraft& draft : difference.put) {
        in_order.emplace(after_rows_.at(draft.id), &draft);
        const auto old = before_rows_.find(draft.id);
        if (old == before_rows_.end())
            new_ids_.insert(draft.id);
        else
            remove_gone_claims(base_, claims::draft_of(edit_.before, old->second), draft);
    }
    find_tail();
    std::size_t written = 0;
    for (const auto& [row, draft] : in_order) {
        if (written++ % rows_between_news == 0)
            tell(progress_, "Writing",
                 static_cast<double>(written) / static_cast<double>(in_order.size()));
        put_event(*draft, row);
    }
    remove_entries();
    write_derived(base_, edit_.after, known_before(difference.actors));
    if (!same_facts(edit_.before, edit_.after)) write_atlas_facts(base_, edit_.after);
}

}  // namespace

Edit::Edit(const claims::Atlas& from, const claims::Atlas& to)
    : before(from),
      after(to),
      difference(claims::difference(from, to)),
      removed_actors(removed_ids(from.actors, to.actors)),
      removed_sources(removed_ids(from.sources, to.sources)) {}

bool Edit::is_empty() const {
    return difference.is_empty() && removed_actors.empty() && removed_sources.empty() &&
           same_facts(before, after) && before.extra_columns == after.extra_columns;
}

Touched touched_by(const Edit& edit) {
    Touched touched;
    for (const claims::EventDraft& draft : edit.difference.put) touched.event_ids.insert(draft.id);
    touched.event_ids.insert(edit.difference.removed.begin(), edit.difference.removed.end());
    for (const claims::Actor& actor : edit.difference.actors)
        touched.entries.insert("actor " + actor.id);
    for (const claims::Source& source : edit.difference.sources)
        touched.entries.insert("source " + source.id);
    for (const std::string& id : edit.removed_actors) touched.entries.insert("actor " + id);
    for (const std::string& id : edit.removed_sources) touched.entries.insert("source " + id);
    if (!same_facts(edit.before, edit.after)) touched.entries.insert("title");
    return touched;
}

Touched all_events_of(const claims::Atlas& atlas) {
    Touched touched;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t row = 0; row < chunk->size(); ++row)
            touched.event_ids.emplace(chunk->id(row));
    return touched;
}

void write_edit(Database& base, const Edit& edit, bool is_guarded, const Progress& progress) {
    Writer(base, edit, is_guarded, progress).write();
}

void write_atlas(Database& base, const claims::Atlas& atlas, const Progress& progress) {
    write_atlas_facts(base, atlas);
    const ExtraCellsOfTables extra(base, {}, atlas.extra_columns);
    for (const claims::Source& source : atlas.sources) {
        std::vector<Cell> cells = cells_of(source_fields(), source);
        extra.sources.append_new(source.extra, cells);
        insert_row(base, "sources", cells);
    }
    for (const claims::Actor& actor : atlas.actors) {
        std::vector<Cell> cells = cells_of(actor_fields(), actor);
        extra.actors.append_new(actor.extra, cells);
        insert_row(base, "actors", cells);
    }
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    for (claims::EventRow row = 0; row < count; ++row) {
        if (row % rows_between_news == 0)
            tell(progress, "Writing", static_cast<double>(row) / static_cast<double>(count));
        const claims::EventDraft draft = claims::draft_of(atlas, row);
        std::vector<Cell> cells = cells_of(event_fields(), draft);
        cells.push_back({"position", {}, static_cast<double>(row) + 1.0});
        std::ranges::move(derived_cells(base, atlas, row), std::back_inserter(cells));
        extra.events.append_new(draft.extra, cells);
        insert_row(base, "events", cells);
        write_claims(base, draft.id, {}, draft.claims, extra.claims, false);
    }
}

}  // namespace io
