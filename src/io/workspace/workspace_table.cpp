#include "io/workspace/workspace_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/atlas/cell_text.hpp"
#include "io/error.hpp"
#include "io/geopackage/geopackage_point.hpp"
#include "io/workspace/geopackage_database.hpp"

namespace io {
namespace {

std::vector<std::string> columns_of(const GeopackageFile& file, std::string_view table) {
    GeopackageStatement info(file,
                             fmt::format("PRAGMA main.table_info({})", quoted_identifier(table)));
    std::vector<std::string> names;
    while (info.step()) names.push_back(info.string(1));
    return names;
}

/// The order in which the atlas has the rows. Rows that another program added come last.
std::string_view order_of(std::string_view table) {
    if (table == "events") return "\"position\" IS NULL, \"position\", \"fid\"";
    if (table == "claims") return "\"event_id\", \"position\" IS NULL, \"position\", \"fid\"";
    return "\"fid\"";
}

}  // namespace

WorkspaceTable::WorkspaceTable(const GeopackageFile& file, std::string_view table,
                               std::span<const std::string_view> columns, FileProblems& problems)
    : problems_(problems), columns_(columns.begin(), columns.end()) {
    const std::vector<std::string> present = columns_of(file, table);
    const auto is_present = [&](std::string_view name) {
        return std::ranges::find(present, name) != present.end();
    };
    for (const std::string_view needed : {"fid", "position"})
        if (!is_present(needed) && (needed == "fid" || table == "events" || table == "claims"))
            throw FileError(problems.file(), fmt::format("has no column “{}”.", needed));
    if (!is_present(columns.front()))
        throw FileError(problems.file(), fmt::format("has no column “{}”.", columns.front()));

    std::string list = "\"fid\"";
    int count = 1;
    const auto select = [&](std::string_view name) {
        list += ", " + quoted_identifier(name);
        return count++;
    };
    if (table == "events" && is_present("geom")) geometry_ = select("geom");
    for (const std::string_view column : columns) {
        const bool is_lng = column == "lng";
        if (is_lng || column == "lat")
            positions_.push_back(geometry_ == none ? none : is_lng ? lng : lat);
        else
            positions_.push_back(is_present(column) ? select(column) : none);
    }
    GeopackageDatabase base(file);
    extra_columns_ = io::extra_columns(base, table);
    first_extra_ = count;
    for (const ExtraColumn& extra : extra_columns_) select(extra.column);
    rows_ = std::make_unique<GeopackageStatement>(
        file, fmt::format("SELECT {} FROM main.{} ORDER BY {}", list, quoted_identifier(table),
                          order_of(table)));
}

bool WorkspaceTable::next() {
    made_.clear();
    if (!rows_->step()) return false;
    line_ = static_cast<std::size_t>(std::max<std::int64_t>(rows_->integer(0), 0));
    if (geometry_ != none) read_place();
    return true;
}

void WorkspaceTable::read_place() {
    lng_.clear();
    lat_.clear();
    if (rows_->is_null(geometry_)) return;
    const std::vector<std::uint8_t> blob =
        rows_->is_blob(geometry_) ? rows_->blob(geometry_) : std::vector<std::uint8_t>{};
    const GeopackagePoint point = read_geopackage_point(blob);
    if (!point.problem.empty())
        problems_.add(line_, fmt::format("{}; the event is listed but not drawn.", point.problem));
    if (!point.at) return;
    lng_ = fmt::format("{}", point.at->lng);
    lat_ = fmt::format("{}", point.at->lat);
}

std::string_view WorkspaceTable::cell(std::size_t column) {
    const int position = positions_[column];
    if (position == none) return {};
    if (position == lng) return lng_;
    if (position == lat) return lat_;
    return cell_at(position, columns_[column]);
}

std::string_view WorkspaceTable::extra() {
    if (extra_columns_.empty()) return {};
    std::vector<std::string> cells;
    int position = first_extra_;
    for (const ExtraColumn& extra : extra_columns_)
        cells.emplace_back(cell_at(position++, extra.name));
    extra_ = claims::join_extra(cells);
    return extra_;
}

std::string_view WorkspaceTable::cell_at(int position, std::string_view column) {
    if (rows_->is_null(position)) return {};
    if (rows_->is_number(position))
        return made_.emplace_back(fmt::format("{}", rows_->number(position)));
    if (rows_->is_blob(position)) {
        problems_.add(line_,
                      fmt::format("the cell under “{}” is no text; it is read as empty.", column));
        return {};
    }
    return usable_text(rows_->text(position), column, line_, problems_, made_);
}

}  // namespace io
