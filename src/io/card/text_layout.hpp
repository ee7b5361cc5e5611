#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace io {

using Lines = std::vector<std::string>;

/// Breaks text between words into lines of at most `width` columns of a terminal. A longer word has
/// a line of its own; control characters become blanks. Empty text gives no line.
Lines wrapped(std::string_view text, std::size_t width);

/// The text followed by blanks up to `width` columns.
std::string padded(std::string_view text, std::size_t width);

/// Of each row all cells but the last, each as wide as the widest of its column, with two blanks
/// between them; the column of that number is aligned at the right. All rows have as many cells.
Lines aligned(const std::vector<Lines>& rows, std::size_t right_aligned);

/// Two columns of text with `gap` blanks between them, the left one `width` wide.
Lines beside(const Lines& left, const Lines& right, std::size_t width, std::size_t gap);

}  // namespace io
