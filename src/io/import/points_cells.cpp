#include "io/import/points_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/import/row_reader.hpp"
#include "io/mapping/content_hash.hpp"
#include "io/mapping/guess_mapping.hpp"

namespace io {
namespace {

/// Columns that the driver for KML adds to what the file says.
bool is_about_drawing(std::string_view column) {
    constexpr std::array<std::string_view, 6> names{"altitudeMode", "tessellate", "extrude",
                                                    "visibility",   "drawOrder",  "icon"};
    return std::ranges::find(names, column) != names.end();
}

}  // namespace

PointCells::PointCells(ForeignTable& table, const ColumnMapping& mapping,
                       const ColumnMapping& asked)
    : table_(table) {
    const std::vector<std::string>& columns = table.columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string& field = mapping.field_of.at(columns[i]);
        const auto wish = asked.field_of.find(columns[i]);
        const bool is_unwanted = wish != asked.field_of.end() && wish->second.empty();
        // Of two columns with the same header the second is only kept.
        if (!field.empty() && positions_.emplace(field, i).second) continue;
        if (!is_unwanted && !is_about_drawing(columns[i])) unused_.push_back(i);
    }
    for (const char* field : {"when", "until"})
        for (const std::size_t column : unused_)
            if (has(field) && asked.field_of.empty() &&
                field_of_header(column_key(columns[column])) == field &&
                columns[column] != columns[position(field)])
                stand_ins_.emplace(position(field), column);
}

std::vector<std::size_t> PointCells::date_columns(std::string_view field) const {
    const auto at = positions_.find(field);
    if (at == positions_.end()) return {};
    const auto other = stand_ins_.find(at->second);
    if (other == stand_ins_.end()) return {at->second};
    return {at->second, other->second};
}

/// In the current row.
bool PointCells::stands_in(std::size_t column) {
    return std::ranges::any_of(stand_ins_, [&](const auto& each) {
        return each.second == column && table_.cell(each.first).empty();
    });
}

bool PointCells::has_place() const {
    return table_.has_shapes() || has("coordinates") || (has("lat") && has("lng"));
}

bool PointCells::is_empty_row() {
    for (std::size_t i = 0; i < table_.columns().size(); ++i)
        if (!table_.cell(i).empty()) return false;
    return !table_.place();
}

bool PointCells::says_event() {
    constexpr std::array<std::string_view, 12> fields{
        "id",  "title", "kind",        "when",  "until",     "lat",
        "lng", "place", "coordinates", "layer", "precision", "radius_m"};
    if (std::ranges::any_of(fields, [this](auto field) { return !cell(field).empty(); }))
        return true;
    return table_.place() || (!has("title") && (!cell("notes").empty() || !first_unused().empty()));
}

std::string_view PointCells::cell(std::string_view field) {
    const auto at = positions_.find(field);
    if (at == positions_.end()) return {};
    const std::string_view text = table_.cell(at->second);
    const auto other = text.empty() ? stand_ins_.find(at->second) : stand_ins_.end();
    return other == stand_ins_.end() ? text : table_.cell(other->second);
}

void PointCells::keep(std::string_view field) {
    if (!has(field)) return;
    const auto other = stand_ins_.find(position(field));
    const bool is_replaced = other != stand_ins_.end() && table_.cell(position(field)).empty();
    const std::size_t column = is_replaced ? other->second : position(field);
    if (std::ranges::find(not_understood_, column) == not_understood_.end())
        not_understood_.push_back(column);
}

PointCells::Detail PointCells::detail(std::size_t column) {
    return {column, fmt::format("{}: {}", table_.columns()[column], table_.cell(column))};
}

std::vector<PointCells::Detail> PointCells::details() {
    std::vector<Detail> all;
    if (const std::string_view notes = cell("notes"); !notes.empty())
        all.push_back({position("notes"), std::string(notes)});
    for (const std::size_t column : unused_)
        if (!table_.cell(column).empty() && !stands_in(column)) all.push_back(detail(column));
    return all;
}

std::vector<PointCells::Detail> PointCells::kept() {
    std::vector<Detail> all;
    for (const std::size_t column : not_understood_)
        if (!table_.cell(column).empty()) all.push_back(detail(column));
    return all;
}

std::string PointCells::notes() {
    std::string text;
    for (const std::vector<Detail>& some : {details(), kept()})
        for (const Detail& each : some) text += (text.empty() ? "" : "\n") + each.line;
    return text;
}

std::string PointCells::content_hash() {
    ContentHash hash;
    for (std::size_t i = 0; i < table_.columns().size(); ++i) hash.add(table_.cell(i));
    if (const auto at = table_.place()) hash.add(fmt::format("{:.7f} {:.7f}", at->lng, at->lat));
    return hash.text();
}

std::string_view PointCells::first_unused() {
    for (const std::size_t column : unused_)
        if (const std::string_view value = table_.cell(column); !value.empty()) return value;
    return {};
}

std::vector<std::string> PointCells::suspicions() const {
    if (unused_.empty()) return {};
    constexpr std::size_t most_named = 10;
    std::string names;
    for (std::size_t i = 0; i < std::min(unused_.size(), most_named); ++i)
        names += (i == 0 ? "" : ", ") + in_quotes(table_.columns()[unused_[i]]);
    if (unused_.size() > most_named) names += " and others";
    std::vector<std::string> all;
    const auto miss = [&](std::string_view what, std::string_view field) {
        all.push_back(
            fmt::format("No column was understood as {}. If it is among {}, it can be "
                        "named (--map COLUMN={}).",
                        what, names, field));
    };
    if (!has_place()) miss("the coordinates of events, which are not drawn", "coordinates");
    if (!has("when") && !has("until")) miss("the date of events", "when");
    if (!has("actor")) return all;
    if (!has("stance") && !has("denied_by"))
        miss("the stance of claimants, who are taken to assert what happened", "stance");
    if (!has("side")) miss("the side of claimants, who are taken as third parties", "side");
    return all;
}

}  // namespace io
