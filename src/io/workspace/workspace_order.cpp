#include "io/workspace/workspace_order.hpp"

#include <fmt/format.h>

#include <optional>

namespace io {
namespace {

std::optional<double> position_of(Database& base, std::string_view id) {
    const auto found =
        base.rows(fmt::format("SELECT position FROM {} WHERE id = $1", base.table("events")),
                  {std::string(id)});
    if (found.empty()) return {};
    return as_number(found[0][0]);
}

double behind_all(Database& base) {
    const auto found =
        base.rows(fmt::format("SELECT max(position) FROM {}", base.table("events")), {});
    return as_number(found.at(0).at(0)).value_or(0.0) + 1.0;
}

void number_anew(Database& base) {
    base.run(fmt::format("UPDATE {0} SET position = numbered.place FROM (SELECT id AS event, "
                         "row_number() OVER (ORDER BY position IS NULL, position, fid) AS place "
                         "FROM {0}) AS numbered WHERE id = numbered.event",
                         base.table("events")),
             {});
}

/// Nothing when a neighbour is not in the file or no number is left between the two.
std::optional<double> between(Database& base, const claims::Atlas& atlas, claims::EventRow row,
                              claims::EventRow next) {
    const auto after = position_of(base, atlas.event(next).id);
    if (!after) return {};
    if (row == 0) return *after - 1.0;
    const auto before = position_of(base, atlas.event(row - 1).id);
    if (!before) return {};
    const double middle = *before + (*after - *before) / 2.0;
    if (*before < middle && middle < *after) return middle;
    return {};
}

}  // namespace

double position_of_new(Database& base, const claims::Atlas& atlas, claims::EventRow row,
                       const std::set<std::string>& new_ids) {
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    claims::EventRow next = row + 1;
    while (next < count && new_ids.contains(std::string(atlas.event(next).id))) ++next;
    if (next == count) return behind_all(base);
    if (const auto position = between(base, atlas, row, next)) return *position;
    number_anew(base);
    return between(base, atlas, row, next).value_or(behind_all(base));
}

}  // namespace io
