#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/columns/extra_cells.hpp"
#include "io/workspace/database.hpp"

namespace io {

/// A column of a workspace's table that is none of the atlas's own, nor derived.
struct ExtraColumn {
    std::string name;         ///< as the atlas calls it
    std::string column;       ///< as the table calls it: SQL wants each name once, in any case
    bool is_numeric = false;  ///< the table keeps numbers as numbers there
    bool fills_in = false;    ///< the table does not keep nothing there, or has a word for it

    friend bool operator==(const ExtraColumn&, const ExtraColumn&) = default;
};

/// Those that this program added, in the order in which it did, then those of other programs.
/// Columns for binary data are no texts and are left out. `table` is "events", "claims", "actors"
/// or "sources".
std::vector<ExtraColumn> extra_columns(Database& base, std::string_view table);

/// Columns that are left out there, and of events those for degrees beside the geometry, which is
/// what counts.
std::vector<std::string> unread_columns(Database& base, std::string_view table);

std::vector<std::string> names_of(std::span<const ExtraColumn> columns);

/// Adds to the four tables the columns that they do not have yet.
void add_extra_columns(Database& base, const claims::ExtraColumns& wanted);

}  // namespace io
