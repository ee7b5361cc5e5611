#include "io/workspace/workspace_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/free_names.hpp"
#include "io/error.hpp"
#include "io/json.hpp"
#include "io/workspace/workspace_fields.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

/// Columns of the workspace besides those of entries. Where a foreign table holds “lng” and “lat”,
/// the geometry is what counts.
constexpr std::array<std::string_view, 8> own_columns{"fid",    "geom",   "lng",      "lat",
                                                      "status", "reason", "position", "event_id"};

template <class Entry>
void append_names(std::vector<std::string>& names, std::span<const Field<Entry>> fields) {
    for (const Field<Entry>& field : fields) names.emplace_back(field.column);
}

/// What the atlas itself keeps in the table. “status” and “reason” are derived in `events` only.
std::vector<std::string> known_columns(std::string_view table) {
    std::vector<std::string> names{"fid"};
    if (table == "events") {
        append_names(names, event_fields());
        for (const std::string_view name : own_columns)
            if (name != "fid" && name != "event_id") names.emplace_back(name);
    } else if (table == "claims") {
        append_names(names, claim_fields());
        names.insert(names.end(), {"event_id", "position"});
    } else if (table == "actors") {
        append_names(names, actor_fields());
    } else {
        append_names(names, source_fields());
    }
    return names;
}

bool is_numeric_type(std::string_view type) {
    const std::string small = lower_ascii(type);
    const auto has = [&](std::string_view part) { return small.find(part) != std::string::npos; };
    // Source: https://www.sqlite.org/datatype3.html, section 3.1.
    if (has("int")) return true;
    return !has("char") && !has("clob") && !has("text");
}

/// The columns of the table that are not known, in its order.
std::vector<ExtraColumn> unknown_columns(const GeopackageFile& file, std::string_view table) {
    const std::vector<std::string> known = known_columns(table);
    GeopackageStatement info(file,
                             fmt::format("PRAGMA main.table_info({})", quoted_identifier(table)));
    std::vector<ExtraColumn> columns;
    while (info.step()) {
        std::string name = info.string(1);
        const std::string type = lower_ascii(info.text(2));
        if (type.starts_with("blob") || std::ranges::find(known, lower_ascii(name)) != known.end())
            continue;
        columns.push_back({name, name, is_numeric_type(type)});
    }
    return columns;
}

std::string fact_of(std::string_view table) {
    return fmt::format("columns of {}", table);
}

/// The columns that this program added. A list that is damaged names none.
std::vector<ExtraColumn> listed_columns(const GeopackageFile& file, std::string_view table) {
    std::vector<ExtraColumn> listed;
    const std::string text = workspace_fact(file, fact_of(table));
    if (text.empty()) return listed;
    try {
        for (const Json& each : parse_json(text))
            listed.push_back({each.at("name"), each.at("column")});
    } catch (const Error&) {
        listed.clear();
    } catch (const nlohmann::json::exception&) {
        listed.clear();
    }
    return listed;
}

void add_to_table(const GeopackageFile& file, std::string_view table,
                  std::span<const std::string> wanted) {
    std::vector<ExtraColumn> present = extra_columns(file, table);
    const std::vector<std::string> names = names_of(present);
    const std::vector<std::string> all = claims::joined_columns(names, wanted);
    if (all.size() == names.size()) return;
    std::vector<std::string> taken = known_columns(table);
    for (const ExtraColumn& column : unknown_columns(file, table)) taken.push_back(column.column);
    const std::span<const std::string> added = std::span(all).subspan(names.size());
    const std::vector<std::string> free = free_names(added, taken);
    for (std::size_t at = 0; at < added.size(); ++at) {
        GeopackageStatement(
            file, fmt::format("ALTER TABLE main.{} ADD COLUMN {} TEXT", quoted_identifier(table),
                              quoted_identifier(free[at])))
            .run();
        present.push_back({added[at], free[at]});
    }
    Json list = Json::array();
    for (const ExtraColumn& column : present)
        list.push_back({{"name", column.name}, {"column", column.column}});
    set_workspace_fact(file, fact_of(table), json_text(list));
}

}  // namespace

std::vector<ExtraColumn> extra_columns(const GeopackageFile& file, std::string_view table) {
    std::vector<ExtraColumn> unknown = unknown_columns(file, table);
    std::vector<ExtraColumn> columns;
    for (const ExtraColumn& listed : listed_columns(file, table)) {
        const auto at = std::ranges::find(unknown, listed.column, &ExtraColumn::column);
        if (at == unknown.end()) continue;
        columns.push_back({listed.name, at->column, at->is_numeric});
        unknown.erase(at);
    }
    std::ranges::move(unknown, std::back_inserter(columns));
    return columns;
}

std::vector<std::string> names_of(std::span<const ExtraColumn> columns) {
    std::vector<std::string> names;
    for (const ExtraColumn& column : columns) names.push_back(column.name);
    return names;
}

void add_extra_columns(const GeopackageFile& file, const claims::ExtraColumns& wanted) {
    add_to_table(file, "events", wanted.events);
    add_to_table(file, "claims", wanted.claims);
    add_to_table(file, "actors", wanted.actors);
    add_to_table(file, "sources", wanted.sources);
}

}  // namespace io
