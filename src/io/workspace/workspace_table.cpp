#include "io/workspace/workspace_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

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

/// The order in which the atlas has the rows. Rows that another program added come last. Claims
/// come as they lie in the file, many times faster than in their order; that is what rank() tells.
std::string_view order_of(std::string_view table) {
    return table == "events" ? "\"position\" NULLS LAST, \"fid\"" : "\"fid\"";
}

}  // namespace

WorkspaceTable::WorkspaceTable(const GeopackageFile& file, std::string_view table,
                               std::span<const std::string_view> columns, FileProblems& problems)
    : StoredTable(columns, problems) {
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
    GeopackageDatabase base(file);
    choose_columns(base, table, present, select);
    if (table == "claims") position_ = select("position");
    last_fid_ = file.integer(
        fmt::format("SELECT coalesce(max(\"fid\"), 0) FROM main.{}", quoted_identifier(table)));
    rows_ = std::make_unique<GeopackageStatement>(
        file, fmt::format("SELECT {} FROM main.{} ORDER BY {}", list, quoted_identifier(table),
                          order_of(table)));
}

bool WorkspaceTable::next() {
    if (!rows_->step()) return false;
    ++rows_read_;
    begin_row(static_cast<std::size_t>(std::max<std::int64_t>(rows_->integer(0), 0)));
    if (geometry_ != none && rows_->type(geometry_) != Type::null) read_place();
    return true;
}

double WorkspaceTable::rank() {
    if (position_ == none) return 0.0;
    return rows_->type(position_) == Type::null ? std::numeric_limits<double>::infinity()
                                                : rows_->number(position_);
}

double WorkspaceTable::share_read() const {
    return std::min(1.0, static_cast<double>(rows_read_) /
                             static_cast<double>(std::max<std::int64_t>(last_fid_, 1)));
}

void WorkspaceTable::read_place() {
    set_place(read_geopackage_point(rows_->type(geometry_) == Type::blob
                                        ? rows_->bytes(geometry_)
                                        : std::span<const std::uint8_t>{}));
}

std::string_view WorkspaceTable::cell_at(int position, std::string_view column) {
    const GeopackageStatement::Cell cell = rows_->cell(position);
    switch (cell.type) {
        case Type::null:
            return {};
        case Type::real:
            return made_.emplace_back(fmt::format("{}", cell.number));
        case Type::blob:
            problems_.add(
                line(),
                fmt::format("the cell under “{}” is no text; it is read as empty.", column));
            return {};
        case Type::text:
            return usable_text(cell.text, column, line(), problems_, made_);
        default:
            return rows_->text(position);
    }
}

std::optional<double> WorkspaceTable::number_at(int position) {
    const GeopackageStatement::Cell cell = rows_->cell(position);
    if (cell.type == Type::null) return std::numeric_limits<double>::quiet_NaN();
    if (cell.type == Type::real && std::isfinite(cell.number)) return cell.number;
    return std::nullopt;
}

}  // namespace io
