#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace io {

/// How many of the first rows of a table are looked at for its header.
inline constexpr std::size_t header_rows_looked_at = 30;

/// Which of the first rows names the columns, counted from 0. It is the first, unless that and what
/// follows it can only be a title above the table: a first row of one cell, perhaps others of one
/// or two, and then one with words in most columns, no number or date among them, and below it rows
/// of as many cells, with numbers or dates in one of the columns. `rows` are cells without
/// surrounding blanks.
std::size_t find_header(const std::vector<std::vector<std::string>>& rows);

/// Where the header was found, to be said behind what the table is: ", its header in line 3 below
/// “Incidents, October 2020”". `unit` is what is numbered by `line`.
std::string header_in_words(std::string_view unit, std::size_t line,
                            const std::vector<std::vector<std::string>>& rows, std::size_t header);

}  // namespace io
