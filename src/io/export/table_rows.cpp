#include "io/export/table_rows.hpp"

#include <fmt/format.h>

#include <cmath>
#include <initializer_list>
#include <memory>

#include "claims/draft.hpp"
#include "claims/status/status.hpp"
#include "claims/words/isolated.hpp"

namespace io {
namespace {

using Take = std::function<void(const TableRow&)>;

void append_extra(TableRow& row, std::string_view extra, std::size_t columns) {
    std::vector<std::string> cells = claims::split_extra(extra);
    cells.resize(columns);
    for (std::string& cell : cells) row.emplace_back(std::move(cell));
}

TableRow row_of(const claims::Actor& actor) {
    return {actor.id,   actor.name,      actor.short_name, actor.side,
            actor.kind, actor.parent_id, actor.notes,      actor.source_id};
}

TableRow row_of(const claims::Source& source) {
    return {source.id,          source.publisher, source.title,    source.url,
            source.archive_url, source.published, source.language, source.via_id};
}

TableRow row_of(const claims::Event& event) {
    const bool is_located = event.is_located();
    const auto text = [](std::string_view view) { return std::string(view); };
    return {text(event.id),
            text(event.title),
            text(event.kind),
            text(event.when_text),
            is_located ? event.at.lng : claims::not_provided,
            is_located ? event.at.lat : claims::not_provided,
            text(event.place),
            text(claims::to_word(event.precision)),
            event.radius_m == 0.0 ? claims::not_provided : event.radius_m,
            text(event.accused_side),
            text(event.layer),
            text(event.notes),
            text(event.created),
            text(event.modified)};
}

TableRow row_of(const claims::ClaimDraft& claim, const std::string& event_id) {
    return {claim.id,
            event_id,
            claim.actor_id,
            std::string(claims::to_word(claim.stance)),
            std::string(claims::to_word(claim.basis)),
            claim.accuses_side,
            claim.made,
            claim.metric,
            claim.value_min,
            claim.value_max,
            claim.summary,
            claim.quote,
            claim.source_id};
}

TableRows table(std::string_view name, std::initializer_list<const char*> columns,
                std::initializer_list<std::size_t> numbers, const std::vector<std::string>& extra) {
    TableRows rows;
    rows.name = name;
    rows.columns.assign(columns.begin(), columns.end());
    rows.columns.insert(rows.columns.end(), extra.begin(), extra.end());
    rows.is_number.resize(rows.columns.size());
    for (const std::size_t number : numbers) rows.is_number[number] = true;
    return rows;
}

template <class Entry>
void fill(TableRows& rows, const std::vector<Entry>& entries, std::size_t extra) {
    rows.count = entries.size();
    rows.for_each = [&entries, extra](const Take& take) {
        for (const Entry& entry : entries) {
            TableRow row = row_of(entry);
            append_extra(row, entry.extra, extra);
            take(row);
        }
    };
}

TableRows events_of(const claims::Atlas& atlas, Derived derived) {
    const std::vector<std::string>& extra = atlas.extra_columns.events;
    TableRows rows = table("events",
                           {"id", "title", "kind", "when", "lng", "lat", "place", "precision",
                            "radius_m", "accused_side", "layer", "notes", "created", "modified"},
                           {4, 5, 8}, extra);
    const bool with_status = derived == Derived::added;
    if (with_status) {
        rows.columns.insert(rows.columns.end(), {"status", "reason"});
        rows.is_number.resize(rows.columns.size());
    }
    rows.count = atlas.event_count();
    rows.for_each = [&atlas, &extra, with_status](const Take& take) {
        for (claims::EventRow at = 0; at < atlas.event_count(); ++at) {
            const claims::Event event = atlas.event(at);
            TableRow row = row_of(event);
            append_extra(row, event.extra, extra.size());
            if (with_status) {
                const claims::Derivation derivation = claims::derive(atlas, at);
                row.emplace_back(std::string(claims::to_word(derivation.status)));
                row.emplace_back(claims::without_isolates(derivation.reason));
            }
            take(row);
        }
    };
    return rows;
}

TableRows claims_of(const claims::Atlas& atlas) {
    const std::vector<std::string>& extra = atlas.extra_columns.claims;
    TableRows rows = table("claims",
                           {"id", "event_id", "actor_id", "stance", "basis", "accuses_side", "made",
                            "metric", "value_min", "value_max", "summary", "quote", "source_id"},
                           {8, 9}, extra);
    rows.count = atlas.claim_count();
    rows.for_each = [&atlas](const Take& take) {
        for (claims::EventRow at = 0; at < atlas.event_count(); ++at)
            for (const TableRow& row : claim_rows(atlas, at)) take(row);
    };
    return rows;
}

void tell_of(std::vector<TableRows>& tables, const Progress& progress) {
    std::size_t total = 0;
    for (const TableRows& table : tables) total += table.count;
    const auto given = std::make_shared<std::size_t>(0);
    for (TableRows& table : tables)
        table.for_each = [rows = table.for_each, progress, given, total](const Take& take) {
            rows([&](const TableRow& row) {
                if ((*given)++ % rows_between_news == 0)
                    tell(progress, "Writing",
                         static_cast<double>(*given) / static_cast<double>(total));
                take(row);
            });
        };
}

}  // namespace

std::vector<TableRows> tables_of(const claims::Atlas& atlas, Derived derived,
                                 const Progress& progress) {
    TableRows actors = table(
        "actors", {"id", "name", "short_name", "side", "kind", "parent_id", "notes", "source_id"},
        {}, atlas.extra_columns.actors);
    fill(actors, atlas.actors, atlas.extra_columns.actors.size());
    TableRows sources =
        table("sources",
              {"id", "publisher", "title", "url", "archive_url", "published", "language", "via_id"},
              {}, atlas.extra_columns.sources);
    fill(sources, atlas.sources, atlas.extra_columns.sources.size());
    std::vector<TableRows> tables{std::move(actors), std::move(sources), events_of(atlas, derived),
                                  claims_of(atlas)};
    tell_of(tables, progress);
    return tables;
}

std::vector<TableRow> claim_rows(const claims::Atlas& atlas, claims::EventRow event) {
    const claims::EventDraft draft = claims::draft_of(atlas, event);
    std::vector<TableRow> rows;
    for (const claims::ClaimDraft& claim : draft.claims) {
        TableRow row = row_of(claim, draft.id);
        append_extra(row, claim.extra, atlas.extra_columns.claims.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string number_text(double number) {
    return std::isfinite(number) ? fmt::format("{}", number) : std::string{};
}

}  // namespace io
