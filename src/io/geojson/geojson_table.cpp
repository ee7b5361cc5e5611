#include "io/geojson/geojson_table.hpp"

#include <algorithm>
#include <set>

#include "claims/columns/extra_cells.hpp"

namespace io {

GeoJsonTable::GeoJsonTable(GeoJsonFile& file, std::string_view table,
                           std::vector<ExtraMember> listed,
                           std::span<const std::string_view> columns, FileProblems& problems)
    : file_(file),
      table_(table),
      extra_(std::move(listed)),
      columns_(columns.begin(), columns.end()),
      problems_(problems) {
    find_unlisted();
}

/// Members that a person or another program added.
void GeoJsonTable::find_unlisted() {
    std::set<std::string, std::less<>> known(columns_.begin(), columns_.end());
    for (const ExtraMember& each : extra_) known.insert(each.member);
    for (const std::string& member : file_.members(table_))
        if (!is_no_cell(member) && known.insert(member).second) extra_.push_back({member, member});
}

bool GeoJsonTable::next() {
    made_.clear();
    if (table_ == "claims" && next_claim()) return true;
    while (at_ < file_.count(list())) {
        entry_ = file_.entry(list(), at_++);
        if (begin_entry()) return true;
    }
    return false;
}

/// Whether the entry has a row.
bool GeoJsonTable::begin_entry() {
    if (!is_of_features()) return take_object(entry_);
    claim_ = 0;
    cells_ = &properties_of(entry_);
    if (table_ == "claims") {
        const Json* claims = cells_->is_object() ? &member_of(*cells_, "claims") : nullptr;
        if (claims != nullptr && !claims->is_null() && !claims->is_array())
            problems_.add(line(), "“claims” is no list; what it says is left out.");
        return next_claim();
    }
    if (!cells_->is_object()) {
        problems_.add(line(), "has no properties; it is left out.");
        return false;
    }
    read_place();
    return true;
}

bool GeoJsonTable::next_claim() {
    const Json& properties = properties_of(entry_);
    if (!properties.is_object()) return false;
    const Json& claims = member_of(properties, "claims");
    while (claims.is_array() && claim_ < claims.size())
        if (take_object(claims[claim_++])) return true;
    return false;
}

bool GeoJsonTable::take_object(const Json& row) {
    cells_ = &row;
    if (!row.is_object()) problems_.add(line(), "an entry of a list is no object; it is left out.");
    return row.is_object();
}

double GeoJsonTable::share_read() const {
    return static_cast<double>(at_) /
           static_cast<double>(std::max<std::size_t>(file_.count(list()), 1));
}

void GeoJsonTable::read_place() {
    lng_.clear();
    lat_.clear();
    const Json& geometry = member_of(entry_, "geometry");
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
        problems_.add(line(), "the geometry is no point; the event is listed but not drawn.",
                      cell(id_column));
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
    if (table_ == "events" && name == "lng") return lng_;
    if (table_ == "events" && name == "lat") return lat_;
    if (table_ == "claims" && name == "event_id")
        return made(member_of(properties_of(entry_), "id"));
    const auto found = cells_->find(name);
    return found == cells_->end() ? std::string_view{} : made(*found);
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
        const auto found = cells_->find(each.member);
        cells.push_back(found == cells_->end() ? std::string{} : cell_text(*found));
    }
    extra_text_ = claims::join_extra(cells);
    return extra_text_;
}

}  // namespace io
