#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace_fields.hpp"

namespace io {

/// A cell to be written: before (as this program last read or wrote it) and after.
struct Cell {
    std::string_view column;
    Value before;
    Value after;
};

/// Inserts rows into one table; the statement is prepared once for rows with the same columns.
class RowInserter {
 public:
    RowInserter(const GeopackageFile& file, std::string_view table) : file_(file), table_(table) {}
    /// Every cell with its `after`.
    void insert(const std::vector<Cell>& cells);

 private:
    const GeopackageFile& file_;
    std::string table_;
    std::vector<std::string> columns_;
    std::optional<GeopackageStatement> statement_;
};

/// Updates the changed cells of the row of that id and leaves all others, and columns that are not
/// ours, as they are. False when the row is gone or, if `is_guarded`, when one of the cells is no
/// longer as it was before; nothing is written then.
bool update_row(const GeopackageFile& file, std::string_view table, const std::string& id,
                const std::vector<Cell>& changed, bool is_guarded);

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
