#include "io/geojson/geojson_table.hpp"

#include <algorithm>
#include <set>

#include "claims/extra_cells.hpp"

namespace io {

GeoJsonTable::GeoJsonTable(std::vector<GeoJsonRow> rows, std::vector<ExtraMember> listed,
                           std::span<const std::string_view> columns, FileProblems& problems)
    : rows_(std::move(rows)),
      extra_(std::move(listed)),
      columns_(columns.begin(), columns.end()),
      problems_(problems) {
    find_unlisted();
}

/// Members that a person or another program added.
void GeoJsonTable::find_unlisted() {
    std::set<std::string, std::less<>> known(columns_.begin(), columns_.end());
    for (const ExtraMember& each : extra_) known.insert(each.member);
    for (const GeoJsonRow& row : rows_)
        for (const auto& [member, value] : row.cells->items())
            if (!is_no_cell(member) && known.insert(member).second)
                extra_.push_back({member, member});
}

bool GeoJsonTable::next() {
    made_.clear();
    if (at_ == rows_.size()) return false;
    ++at_;
    if (row().geometry != nullptr) read_place();
    return true;
}

void GeoJsonTable::read_place() {
    lng_.clear();
    lat_.clear();
    const Json& geometry = *row().geometry;
    if (geometry.is_null()) return;
    const auto is_point = [&] {
        if (!geometry.is_object() || !geometry.contains("type") || geometry.at("type") != "Point" ||
            !geometry.contains("coordinates"))
            return false;
        const Json& place = geometry.at("coordinates");
        return place.is_array() && place.size() >= 2 && place[0].is_number() &&
               place[1].is_number();
    };
    if (!is_point()) {
        problems_.add(line(), "the geometry is no point; the event is listed but not drawn.");
        return;
    }
    lng_ = cell_text(geometry.at("coordinates")[0]);
    lat_ = cell_text(geometry.at("coordinates")[1]);
}

std::string_view GeoJsonTable::made(const Json& value) {
    return made_.emplace_back(cell_text(value));
}

std::string_view GeoJsonTable::cell(std::size_t column) {
    const std::string& name = columns_[column];
    if (row().geometry != nullptr && name == "lng") return lng_;
    if (row().geometry != nullptr && name == "lat") return lat_;
    if (row().event_id != nullptr && name == "event_id") return made(*row().event_id);
    const auto found = row().cells->find(name);
    return found == row().cells->end() ? std::string_view{} : made(*found);
}

std::vector<std::string> GeoJsonTable::extra_columns() const {
    std::vector<std::string> names;
    for (const ExtraMember& each : extra_) names.push_back(each.name);
    return names;
}

std::string_view GeoJsonTable::extra() {
    if (extra_.empty()) return {};
    std::vector<std::string> cells;
    for (const ExtraMember& each : extra_) {
        const auto found = row().cells->find(each.member);
        cells.push_back(found == row().cells->end() ? std::string{} : cell_text(*found));
    }
    extra_text_ = claims::join_extra(cells);
    return extra_text_;
}

}  // namespace io
