#include "io/workspace/workspace_put.hpp"

#include <algorithm>

#include "io/workspace/workspace_claims.hpp"
#include "io/workspace/workspace_derived.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

template <class Entry>
void put_entries(PendingRows& pending, std::string_view table, std::span<const Field<Entry>> fields,
                 const ExtraCells& extra, const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
        std::vector<Cell> cells = cells_of(fields, entry);
        extra.append_new(entry.extra, cells);
        pending.insert(table, std::move(cells));
    }
}

}  // namespace

void put_event(Database& base, PendingRows& pending, const NewEvent& event,
               const ExtraCellsOfTables& extra) {
    std::vector<Cell> cells = cells_of(event_fields(), event.draft);
    cells.push_back({"position", {}, event.position});
    std::ranges::move(derived_cells(base, event.atlas, event.row), std::back_inserter(cells));
    extra.events.append_new(event.draft.extra, cells);
    pending.insert("events", std::move(cells));
    write_claims(base, pending, event.draft.id, {}, event.draft.claims, extra.claims);
}

void write_atlas(Database& base, const claims::Atlas& atlas, const Progress& progress) {
    write_atlas_facts(base, atlas);
    const ExtraCellsOfTables extra(base, {}, atlas.extra_columns);
    PendingRows pending(base);
    put_entries(pending, "sources", source_fields(), extra.sources, atlas.sources);
    put_entries(pending, "actors", actor_fields(), extra.actors, atlas.actors);
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    for (claims::EventRow row = 0; row < count; ++row) {
        if (row % rows_between_news == 0)
            tell(progress, "Writing", static_cast<double>(row) / static_cast<double>(count));
        put_event(base, pending,
                  {claims::draft_of(atlas, row), atlas, row, static_cast<double>(row) + 1.0},
                  extra);
    }
    pending.flush();
}

}  // namespace io
