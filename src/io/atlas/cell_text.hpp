#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

#include "io/files/file_problems.hpp"

namespace io {

/// Texts in the cells of a workspace are cut at this length, and reported.
inline constexpr std::size_t longest_cell = 1 << 20;

/// The text of a cell, cut and valid UTF-8. What had to be done to it is reported; a text that had
/// to be made is kept in `made`.
std::string_view usable_text(std::string_view text, std::string_view column, std::size_t line,
                             FileProblems& problems, std::deque<std::string>& made);

}  // namespace io
