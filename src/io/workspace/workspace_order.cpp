#include "io/workspace/workspace_order.hpp"

#include <optional>

namespace io {
namespace {

std::optional<double> position_of(const GeopackageFile& file, std::string_view id) {
    GeopackageStatement find(file, "SELECT position FROM main.events WHERE id = ?1");
    find.bind(1, std::string(id));
    std::optional<double> position;
    while (find.step())
        if (!find.is_null(0)) position = find.number(0);
    return position;
}

void number_anew(const GeopackageFile& file) {
    file.run(
        "UPDATE main.events SET position = numbered.place FROM (SELECT fid AS row, row_number() "
        "OVER (ORDER BY position IS NULL, position, fid) AS place FROM main.events) AS numbered "
        "WHERE fid = numbered.row");
}

/// Nothing when a neighbour is not in the file or no number is left between the two.
std::optional<double> between(const GeopackageFile& file, const claims::Atlas& atlas,
                              claims::EventRow row, claims::EventRow next) {
    const auto after = position_of(file, atlas.event(next).id);
    if (!after) return {};
    if (row == 0) return *after - 1.0;
    const auto before = position_of(file, atlas.event(row - 1).id);
    if (!before) return {};
    const double middle = *before + (*after - *before) / 2.0;
    if (*before < middle && middle < *after) return middle;
    return {};
}

}  // namespace

double position_behind_all(const GeopackageFile& file) {
    GeopackageStatement find(file, "SELECT ifnull(max(position), 0) + 1 FROM main.events");
    const double position = find.step() ? find.number(0) : 1.0;
    while (find.step()) {
    }
    return position;
}

double position_of_new(const GeopackageFile& file, const claims::Atlas& atlas, claims::EventRow row,
                       const std::set<std::string>& new_ids) {
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    claims::EventRow next = row + 1;
    while (next < count && new_ids.contains(std::string(atlas.event(next).id))) ++next;
    if (next == count) return position_behind_all(file);
    if (const auto position = between(file, atlas, row, next)) return *position;
    number_anew(file);
    return between(file, atlas, row, next).value_or(position_behind_all(file));
}

}  // namespace io
