#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "io/csv/csv_reader.hpp"

namespace io {

/// What a person is told of a record of a table of text that is not as RFC 4180 has it.
inline constexpr std::string_view never_closed =
    "a quotation mark is opened here or below and never closed; everything after it was read as "
    "one cell.";

inline constexpr std::string_view stray_mark_in_header =
    "cannot be read: in its header row a quotation mark is never closed, or a quoted name goes on "
    "behind its closing mark. Mend the header row.";

/// Why a record is left out that does not fit a header of so many columns: "has 4 cells where the
/// header names 5; the row is left out." So many lines stand before those that the reader counts.
std::string why_left_out(const CsvReader& record, std::size_t columns,
                         std::size_t lines_before = 0);

}  // namespace io
