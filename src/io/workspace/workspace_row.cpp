#include "io/workspace/workspace_row.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace io {

void RowInserter::insert(const std::vector<Cell>& cells) {
    if (!statement_ || !std::ranges::equal(cells, columns_, {}, &Cell::column)) {
        columns_.clear();
        std::string columns, parameters;
        for (const Cell& cell : cells) {
            const char* comma = columns.empty() ? "" : ", ";
            columns += comma + quoted_identifier(cell.column);
            parameters += fmt::format("{}?", comma);
            columns_.emplace_back(cell.column);
        }
        statement_.emplace(file_, fmt::format("INSERT INTO main.{} ({}) VALUES ({})",
                                              quoted_identifier(table_), columns, parameters));
    }
    int parameter = 1;
    for (const Cell& cell : cells) statement_->bind(parameter++, cell.after);
    statement_->run();
}

bool update_row(const GeopackageFile& file, std::string_view table, const std::string& id,
                const std::vector<Cell>& changed, bool is_guarded) {
    if (changed.empty()) return true;
    std::string set, guard;
    for (const Cell& cell : changed) {
        const std::string column = quoted_identifier(cell.column);
        set += fmt::format("{}{} = ?", set.empty() ? "" : ", ", column);
        // Other programs keep an empty text where we keep NULL.
        if (is_guarded) guard += fmt::format(" AND ifnull({}, '') IS ifnull(?, '')", column);
    }
    GeopackageStatement update(file, fmt::format("UPDATE main.{} SET {} WHERE id = ?{}",
                                                 quoted_identifier(table), set, guard));
    int parameter = 1;
    for (const Cell& cell : changed) update.bind(parameter++, cell.after);
    update.bind(parameter++, id);
    if (is_guarded)
        for (const Cell& cell : changed) update.bind(parameter++, cell.before);
    update.run();
    return file.changed_rows() > 0;
}

}  // namespace io
