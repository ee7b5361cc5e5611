#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace io {

/// A cell as it stands in the file, byte for byte. OGR gives every line end within a cell as "\n"
/// and does not say whether the cell was quoted; only in a quoted one do surrounding blanks count.
struct CsvCell {
    std::string text;
    bool is_quoted = false;
};

/// The cell number `column`, counted from 0, of the record that begins at the byte `begin`; empty
/// when the record has fewer. Source: RFC 4180.
CsvCell csv_cell(std::string_view text, char separator, std::size_t begin, std::size_t column);

/// Without blanks and line ends at both ends.
std::string_view without_blanks(std::string_view text);

}  // namespace io
