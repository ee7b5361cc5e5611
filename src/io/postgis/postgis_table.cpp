#include "io/postgis/postgis_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "io/atlas/cell_text.hpp"
#include "io/error.hpp"
#include "io/postgis/postgis_database.hpp"
#include "io/postgis/postgis_point.hpp"
#include "io/postgis/postgis_schema.hpp"

namespace io {
namespace {

std::string events_in(const PostgisConnection& connection, const PostgisCondition& condition) {
    return fmt::format("SELECT e.id FROM {} AS e{}{}", connection.table("events"), condition.where,
                       condition.order_and_limit);
}

/// The ids of the sources that the actors and the claims about these events name, and of all that
/// those quote.
std::string sources_in(PostgisConnection& connection, const PostgisCondition& condition) {
    const auto has = [&](std::string_view table, std::string_view column) {
        const std::vector<std::string> present = postgis_columns(connection, table);
        return std::ranges::find(present, column) != present.end();
    };
    std::string named;
    if (has("claims", "source_id"))
        named +=
            fmt::format("SELECT c.source_id AS id FROM {} AS c WHERE c.event_id IN ({}) UNION ",
                        connection.table("claims"), events_in(connection, condition));
    if (has("actors", "source_id"))
        named +=
            fmt::format("SELECT a.source_id AS id FROM {} AS a UNION ", connection.table("actors"));
    named += "SELECT NULL::text AS id";
    if (!has("sources", "via_id")) return named;
    return fmt::format(
        "WITH RECURSIVE named AS ({} UNION SELECT s.via_id FROM named JOIN {} AS s "
        "ON s.id = named.id) SELECT named.id FROM named",
        named, connection.table("sources"));
}

}  // namespace

PostgisTable::PostgisTable(PostgisConnection& connection, std::string_view table,
                           std::span<const std::string_view> columns,
                           const PostgisCondition& condition, SeenRows& seen,
                           FileProblems& problems)
    : StoredTable(columns, problems), connection_(connection), table_(table), seen_(seen) {
    choose(columns.front());
    ask(condition);
}

PostgisTable::~PostgisTable() {
    connection_.drain();
}

void PostgisTable::choose(std::string_view id) {
    const std::vector<std::string> present = postgis_columns(connection_, table_);
    for (const std::string_view needed : {std::string_view("fid"), id})
        if (std::ranges::find(present, needed) == present.end())
            throw FileError(problems_.file(), fmt::format("has no column “{}”.", needed));

    chosen_ = &seen_.tables[table_];
    *chosen_ = {"e.fid", 0};
    int count = 1;
    // As text, each by the type's own output; no function of the database is called.
    const auto select = [&](std::string_view name) {
        chosen_->list += fmt::format(", e.{}", connection_.quoted(name));
        if (name == (table_ == "claims" ? "event_id" : "id")) chosen_->id = count;
        return count++;
    };
    PostgisDatabase base(connection_);
    choose_columns(base, table_, present, select);
}

void PostgisTable::ask(const PostgisCondition& condition) {
    const bool is_part = !condition.words.empty();
    std::string rest =
        table_ == "claims" ? " ORDER BY e.event_id, e.position, e.fid" : " ORDER BY e.fid";
    std::span<const PostgisText> parameters;
    if (table_ == "events") {
        rest = condition.where + condition.order_and_limit;
        parameters = condition.parameters;
    } else if (is_part && table_ == "claims") {
        rest = fmt::format(" WHERE e.event_id IN ({}){}", events_in(connection_, condition), rest);
        parameters = condition.parameters;
    } else if (is_part && table_ == "sources") {
        rest = fmt::format(" WHERE e.id IN ({}){}", sources_in(connection_, condition), rest);
        parameters = condition.parameters;
    }
    connection_.send(
        fmt::format("SELECT {} FROM {} AS e{}", chosen_->list, connection_.table(table_), rest),
        parameters);
}

bool PostgisTable::next() {
    row_ = connection_.fetch();
    if (row_.row_count() == 0) return false;
    seen_.prints.add(table_, row_.text(0, chosen_->id), RowPrints::of_row(row_, 0));
    const std::string_view fid = row_.text(0, 0);
    std::size_t line = 0;
    std::from_chars(fid.data(), fid.data() + fid.size(), line);
    begin_row(line);
    if (geometry_ != none && !row_.is_null(0, geometry_))
        set_place(read_postgis_point(row_.text(0, geometry_)));
    return true;
}

std::string_view PostgisTable::cell_at(int position, std::string_view column) {
    return usable_text(row_.text(0, position), column, line(), problems_, made_);
}

}  // namespace io
