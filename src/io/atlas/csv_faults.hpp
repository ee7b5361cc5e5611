#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace io {

/// What a person is told of a record of a table of text that is not as RFC 4180 has it.
inline constexpr std::string_view never_closed =
    "a quotation mark is opened here or below and never closed; everything after it was read as "
    "one cell.";

inline constexpr std::string_view stray_mark_in_header =
    "cannot be read: in its header row a quotation mark is never closed, or a quoted name goes on "
    "behind its closing mark. Mend the header row.";

/// "has 4 cells where the header names 5; the row is left out."
std::string wrong_cell_count(std::size_t cells, std::size_t columns);

/// A quoted cell goes on behind its closing mark. The lines, counted from 1, are the first and the
/// last of the record.
std::string text_behind_quotes(std::size_t first_line, std::size_t last_line);

}  // namespace io
