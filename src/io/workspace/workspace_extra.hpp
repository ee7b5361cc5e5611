#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/workspace/workspace_columns.hpp"
#include "io/workspace/workspace_row.hpp"

namespace io {

/// Brings the cells of unknown columns from an atlas, where they are one text, into a table.
class ExtraCells {
 public:
    /// `before` and `after`: the columns of the atlas as last read and as it is to be written.
    ExtraCells(Database& base, std::string_view table, std::vector<std::string> before,
               std::vector<std::string> after);

    /// Appends the cells of a new row; empty ones are left to the table where it has something to
    /// say about them.
    void append_new(std::string_view extra, std::vector<Cell>& cells) const;
    /// Appends the cells that differ. The cells live as long as this.
    void append_changed(std::string_view before, std::string_view after,
                        std::vector<Cell>& cells) const;

 private:
    std::vector<ExtraColumn> columns_;
    std::vector<std::string> names_;
    std::vector<std::string> before_, after_;
};

/// Adds the columns that a table does not have yet.
struct ExtraCellsOfTables {
    ExtraCellsOfTables(Database& base, const claims::ExtraColumns& before,
                       const claims::ExtraColumns& after);
    ExtraCells actors, sources, events, claims;
};

}  // namespace io
