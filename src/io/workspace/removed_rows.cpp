#include "io/workspace/removed_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace_columns.hpp"

namespace io {
namespace {

/// As SQL lists them.
std::string listed(std::span<const std::string> columns) {
    std::string list;
    for (const std::string& column : columns)
        list += (list.empty() ? "" : ", ") + quoted_identifier(column);
    return list;
}

bool is_null(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}

}  // namespace

void RemovedRows::keep(Database& base, std::string_view table, std::span<const std::string> ids) {
    if (!rows_.empty())  // what they held when they were removed before
        for (const std::string& id : ids) rows_.erase({std::string(table), id});
    keep_cells(base, table, unread_columns(base, table), ids);
}

void RemovedRows::keep_events(Database& base, const claims::Atlas& atlas,
                              std::span<const claims::EventRow> rows) {
    std::vector<std::string> ids, without_place, read;
    for (const claims::EventRow row : rows) {
        const claims::Event event = atlas.event(row);
        ids.emplace_back(event.id);
        left_out_.erase(ids.back());
        if (!event.is_located()) without_place.push_back(ids.back());
        for (const claims::Claim& claim : atlas.claims_about(row)) read.emplace_back(claim.id);
    }
    keep(base, "events", ids);
    keep_cells(base, "events", {"geom"}, without_place);
    keep(base, "claims", read);
    keep_left_out(base, ids, read);
}

void RemovedRows::keep_cells(Database& base, std::string_view table,
                             std::vector<std::string> columns, std::span<const std::string> ids) {
    if (columns.empty() || ids.empty()) return;
    columns.insert(columns.begin(), "id");
    const auto shared = std::make_shared<const std::vector<std::string>>(std::move(columns));
    for (Database::Row& row : rows_among(base, table, listed(*shared), "id", ids)) {
        if (std::all_of(row.begin() + 1, row.end(), is_null)) continue;
        std::vector<Kept>& kept = rows_[{std::string(table), as_text(row.front())}];
        kept.push_back({shared, std::move(row)});
    }
}

void RemovedRows::keep_left_out(Database& base, std::span<const std::string> event_ids,
                                const std::vector<std::string>& read) {
    std::size_t there = 0;
    for (const Database::Row& row : rows_among(base, "claims", "count(*)", "event_id", event_ids))
        there += static_cast<std::size_t>(as_integer(row.front()));
    if (there <= read.size()) return;
    std::vector<std::string> columns{"id", "event_id"};
    for (const Database::Column& column : base.columns("claims"))
        if (column.name != "id" && column.name != "event_id" && column.name != "fid")
            columns.push_back(column.name);
    const auto shared = std::make_shared<const std::vector<std::string>>(std::move(columns));
    const std::unordered_set<std::string> known(read.begin(), read.end());
    for (Database::Row& row : rows_among(base, "claims", listed(*shared), "event_id", event_ids))
        if (!known.contains(as_text(row[0]))) {
            std::vector<Kept>& kept = left_out_[as_text(row[1])];
            kept.push_back({shared, std::move(row)});
        }
}

void RemovedRows::give_back(std::string_view table, std::vector<Cell>& cells) const {
    const auto known = rows_.find({std::string(table), as_text(cells.front().after)});
    if (known == rows_.end()) return;
    for (const Kept& kept : known->second)
        for (std::size_t i = 1; i < kept.cells.size(); ++i) {
            const std::string& column = (*kept.columns)[i];
            const auto written = std::ranges::find(cells, column, &Cell::column);
            if (written == cells.end())
                cells.push_back({column, {}, kept.cells[i]});
            else if (is_null(written->after))
                written->after = kept.cells[i];
        }
}

std::vector<std::vector<Cell>> RemovedRows::claims_left_out(std::string_view event_id) const {
    std::vector<std::vector<Cell>> claims;
    const auto known = left_out_.find(event_id);
    if (known == left_out_.end()) return claims;
    for (const Kept& kept : known->second) {
        std::vector<Cell>& cells = claims.emplace_back();
        for (std::size_t i = 0; i < kept.cells.size(); ++i)
            cells.push_back({(*kept.columns)[i], {}, kept.cells[i]});
    }
    return claims;
}

}  // namespace io
