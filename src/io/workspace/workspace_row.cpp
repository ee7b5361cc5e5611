#include "io/workspace/workspace_row.hpp"

#include <fmt/format.h>

#include "io/geopackage/geopackage_file.hpp"

namespace io {

bool update_if_unchanged(Database& base, std::string_view table, const std::string& id,
                         const std::vector<Cell>& changed) {
    if (changed.empty()) return true;
    std::string set, guard;
    std::vector<Value> values;
    const auto parameter = [&values](const Value& value) {
        values.push_back(value);
        return fmt::format("${}", values.size());
    };
    for (const Cell& cell : changed)
        set += fmt::format("{}{} = {}", set.empty() ? "" : ", ", quoted_identifier(cell.column),
                           parameter(cell.after));
    const std::string its_id = parameter(id);
    // Other programs keep an empty text where we keep NULL.
    for (const Cell& cell : changed)
        guard += fmt::format(" AND coalesce({}, '') IS NOT DISTINCT FROM coalesce({}, '')",
                             quoted_identifier(cell.column), parameter(cell.before));
    return base.run(fmt::format("UPDATE {} SET {} WHERE id = {}{}", base.table(table), set, its_id,
                                guard),
                    values) > 0;
}

}  // namespace io
