#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/workspace/database.hpp"
#include "io/workspace/workspace_fields.hpp"

namespace io {

/// A cell to be written: before (as this program last read or wrote it) and after.
struct Cell {
    std::string_view column;
    Value before;
    Value after;
};

/// Updates the changed cells of the row of that id and leaves all others, and columns that are not
/// ours, as they are. False when the row is gone or one of the cells is no longer as it was before;
/// nothing is written then.
bool update_if_unchanged(Database& base, std::string_view table, const std::string& id,
                         const std::vector<Cell>& changed);

/// All cells of a new entry.
template <class Entry>
std::vector<Cell> cells_of(std::span<const Field<Entry>> fields, const Entry& entry) {
    std::vector<Cell> cells;
    for (const Field<Entry>& field : fields)
        cells.push_back({field.column, {}, field.value(entry)});
    return cells;
}

/// The cells in which two versions of an entry differ.
template <class Entry>
std::vector<Cell> changed_cells(std::span<const Field<Entry>> fields, const Entry& before,
                                const Entry& after) {
    std::vector<Cell> cells;
    for (const Field<Entry>& field : fields)
        if (Value old = field.value(before), now = field.value(after); old != now)
            cells.push_back({field.column, std::move(old), std::move(now)});
    return cells;
}

}  // namespace io
