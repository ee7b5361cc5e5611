#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace io {

/// Where the records of a CSV file lie. OGR numbers records, not lines, and drops or fills up cells
/// without a word; this tells the line a person finds in an editor, and how many cells are there.
struct CsvRecord {
    std::uint32_t line;  ///< counted from 1; a quoted cell may hold several lines
    std::uint32_t cells;
    std::size_t begin = 0;  ///< its first byte
};

struct CsvRecords {
    std::vector<CsvRecord> records;  ///< the header first; empty lines are none
    bool ends_in_quotes = false;     ///< the last record opens a quote that is never closed
};

/// Source: RFC 4180; line ends may be "\n", "\r\n" or "\r" as OGR takes them.
CsvRecords find_csv_records(std::string_view text, char separator);

/// The separator that OGR's driver settles on: the one that gives the header as many cells.
char csv_separator(std::string_view text, std::size_t header_cells);

}  // namespace io
