#include "io/workspace/workspace_columns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/atlas/free_names.hpp"
#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/json.hpp"
#include "io/workspace/workspace_fields.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

/// PostgreSQL cuts longer names without a word; some bytes are left for a number behind it.
constexpr std::size_t longest_column = 55;

template <class Entry>
void append_names(std::vector<std::string>& names, std::span<const Field<Entry>> fields) {
    for (const Field<Entry>& field : fields) names.emplace_back(field.column);
}

/// What the atlas itself keeps in the table, and names that PostgreSQL keeps to itself. Where a
/// foreign table holds “lng” and “lat”, the geometry is what counts.
std::vector<std::string> known_columns(Database& base, std::string_view table) {
    std::vector<std::string> names{"fid", "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid"};
    if (table == "events") {
        append_names(names, event_fields());
        names.insert(names.end(), {"lng", "lat", "status", "reason", "position"});
        if (base.has_time_columns()) names.insert(names.end(), {"begins", "ends"});
    } else if (table == "claims") {
        append_names(names, claim_fields());
        names.insert(names.end(), {"event_id", "position"});
        if (base.has_known_from()) names.emplace_back("known_from");
    } else if (table == "actors") {
        append_names(names, actor_fields());
    } else {
        append_names(names, source_fields());
    }
    return names;
}

bool is_binary_type(std::string_view type) {
    return type.starts_with("blob") || type.starts_with("bytea") ||
           type.find("geometry") != std::string_view::npos ||
           type.find("geography") != std::string_view::npos;
}

std::string cut_name(const std::string& name) {
    std::size_t end = std::min(name.size(), longest_column);
    while (end < name.size() && end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return name.substr(0, end);
}

bool is_numeric_type(std::string_view type) {
    const std::string small = lower_ascii(type);
    const auto has = [&](std::string_view part) { return small.find(part) != std::string::npos; };
    // Source: https://www.sqlite.org/datatype3.html, section 3.1.
    if (has("int")) return true;
    return !has("char") && !has("clob") && !has("text");
}

/// The columns of the table that are not known, in its order.
std::vector<ExtraColumn> unknown_columns(Database& base, std::string_view table) {
    const std::vector<std::string> known = known_columns(base, table);
    std::vector<ExtraColumn> columns;
    for (const Database::Column& each : base.columns(table)) {
        const std::string type = lower_ascii(each.type);
        const bool is_known = std::ranges::find(known, lower_ascii(each.name)) != known.end();
        if (is_known || is_binary_type(type)) continue;
        columns.push_back({each.name, each.name, is_numeric_type(type), each.fills_in});
    }
    return columns;
}

std::string fact_of(std::string_view table) {
    return fmt::format("columns of {}", table);
}

/// The columns that this program added. A list that is damaged names none.
std::vector<ExtraColumn> listed_columns(Database& base, std::string_view table) {
    std::vector<ExtraColumn> listed;
    const std::string text = workspace_fact(base, fact_of(table));
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

void refuse_too_wide(Database& base, std::string_view table, std::size_t added) {
    const std::size_t columns = base.columns(table).size() + added;
    if (columns <= base.most_columns()) return;
    throw FileError(
        base.name(),
        fmt::format("cannot be written: the table of {} would have {}, and {} are the "
                    "most; leave some out, or export CSV.",
                    table, counted(columns, "column"), with_thousands(base.most_columns())));
}

void add_to_table(Database& base, std::string_view table, std::span<const std::string> wanted) {
    std::vector<ExtraColumn> present = extra_columns(base, table);
    const std::vector<std::string> names = names_of(present);
    const std::vector<std::string> all = claims::joined_columns(names, wanted);
    if (all.size() == names.size()) return;
    std::vector<std::string> taken = known_columns(base, table);
    // Binary ones, too.
    for (const Database::Column& column : base.columns(table)) taken.push_back(column.name);
    const std::span<const std::string> added = std::span(all).subspan(names.size());
    refuse_too_wide(base, table, added.size());
    std::vector<std::string> wished;
    for (const std::string& name : added) wished.push_back(cut_name(name));
    const std::vector<std::string> free = free_names(wished, taken);
    for (std::size_t at = 0; at < added.size(); ++at) {
        base.run(fmt::format("ALTER TABLE {} ADD COLUMN {} TEXT", base.table(table),
                             quoted_identifier(free[at])),
                 {});
        present.push_back({added[at], free[at]});
    }
    Json list = Json::array();
    for (const ExtraColumn& column : present)
        list.push_back({{"name", column.name}, {"column", column.column}});
    set_workspace_fact(base, fact_of(table), json_text(list));
}

}  // namespace

std::vector<ExtraColumn> extra_columns(Database& base, std::string_view table) {
    std::vector<ExtraColumn> unknown = unknown_columns(base, table);
    std::vector<ExtraColumn> columns;
    for (const ExtraColumn& listed : listed_columns(base, table)) {
        const auto at = std::ranges::find(unknown, listed.column, &ExtraColumn::column);
        if (at == unknown.end()) continue;
        columns.push_back({listed.name, at->column, at->is_numeric, at->fills_in});
        unknown.erase(at);
    }
    std::ranges::move(unknown, std::back_inserter(columns));
    return columns;
}

std::vector<std::string> unread_columns(Database& base, std::string_view table) {
    const std::vector<std::string> known = known_columns(base, table);
    std::vector<std::string> columns;
    for (const Database::Column& each : base.columns(table)) {
        const std::string name = lower_ascii(each.name);
        const bool is_known = std::ranges::find(known, name) != known.end();
        const bool is_degrees = table == "events" && (name == "lng" || name == "lat");
        if (is_degrees || (!is_known && is_binary_type(lower_ascii(each.type))))
            columns.push_back(each.name);
    }
    return columns;
}

std::vector<std::string> names_of(std::span<const ExtraColumn> columns) {
    std::vector<std::string> names;
    for (const ExtraColumn& column : columns) names.push_back(column.name);
    return names;
}

void add_extra_columns(Database& base, const claims::ExtraColumns& wanted) {
    add_to_table(base, "events", wanted.events);
    add_to_table(base, "claims", wanted.claims);
    add_to_table(base, "actors", wanted.actors);
    add_to_table(base, "sources", wanted.sources);
}

}  // namespace io
