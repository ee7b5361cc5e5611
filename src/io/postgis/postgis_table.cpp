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

PostgisTable::PostgisTable(PostgisConnection& connection, std::string_view table,
                           std::span<const std::string_view> columns,
                           const PostgisCondition& condition, SeenRows& seen,
                           FileProblems& problems)
    : connection_(connection),
      table_(table),
      seen_(seen),
      problems_(problems),
      columns_(columns.begin(), columns.end()) {
    choose_columns(columns);
    ask(condition);
}

PostgisTable::~PostgisTable() {
    connection_.drain();
}

void PostgisTable::choose_columns(std::span<const std::string_view> columns) {
    const std::vector<std::string> present = postgis_columns(connection_, table_);
    const auto is_present = [&](std::string_view name) {
        return std::ranges::find(present, name) != present.end();
    };
    for (const std::string_view needed : {std::string_view("fid"), columns.front()})
        if (!is_present(needed))
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
    if (table_ == "events" && is_present("geom")) geometry_ = select("geom");
    for (const std::string_view column : columns) {
        const bool is_lng = column == "lng";
        if (table_ == "events" && (is_lng || column == "lat"))
            positions_.push_back(geometry_ == none ? none : is_lng ? lng : lat);
        else
            positions_.push_back(is_present(column) ? select(column) : none);
    }
    PostgisDatabase base(connection_);
    extra_columns_ = io::extra_columns(base, table_);
    first_extra_ = count;
    for (const ExtraColumn& extra : extra_columns_) select(extra.column);
}

void PostgisTable::ask(const PostgisCondition& condition) {
    std::string rest = " ORDER BY e.fid";
    std::span<const PostgisText> parameters;
    if (table_ == "events") {
        rest = condition.where + condition.order_and_limit;
        parameters = condition.parameters;
    } else if (table_ == "claims") {
        rest = " ORDER BY e.event_id, e.position, e.fid";
        if (!condition.words.empty()) {
            rest = fmt::format(" WHERE e.event_id IN (SELECT e.id FROM {} AS e{}{}){}",
                               connection_.table("events"), condition.where,
                               condition.order_and_limit, rest);
            parameters = condition.parameters;
        }
    }
    connection_.send(
        fmt::format("SELECT {} FROM {} AS e{}", chosen_->list, connection_.table(table_), rest),
        parameters);
}

bool PostgisTable::next() {
    made_.clear();
    row_ = connection_.fetch();
    if (row_.row_count() == 0) return false;
    seen_.prints.add(table_, row_.text(0, chosen_->id), RowPrints::of_row(row_, 0));
    const std::string_view fid = row_.text(0, 0);
    line_ = 0;
    std::from_chars(fid.data(), fid.data() + fid.size(), line_);
    if (geometry_ != none) read_place();
    return true;
}

void PostgisTable::read_place() {
    lng_.clear();
    lat_.clear();
    if (row_.is_null(0, geometry_)) return;
    const GeopackagePoint point = read_postgis_point(row_.text(0, geometry_));
    if (!point.problem.empty())
        problems_.add(line_, fmt::format("{}; the event is listed but not drawn.", point.problem));
    if (!point.at) return;
    lng_ = fmt::format("{}", point.at->lng);
    lat_ = fmt::format("{}", point.at->lat);
}

std::string_view PostgisTable::cell(std::size_t column) {
    const int position = positions_[column];
    if (position == none) return {};
    if (position == lng) return lng_;
    if (position == lat) return lat_;
    return usable_text(row_.text(0, position), columns_[column], line_, problems_, made_);
}

std::string_view PostgisTable::extra() {
    if (extra_columns_.empty()) return {};
    std::vector<std::string> cells;
    int position = first_extra_;
    for (const ExtraColumn& extra : extra_columns_)
        cells.emplace_back(
            usable_text(row_.text(0, position++), extra.name, line_, problems_, made_));
    extra_ = claims::join_extra(cells);
    return extra_;
}

}  // namespace io
