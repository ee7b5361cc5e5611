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

/// Two columns of text with `gap` blanks between them, the left one `width` wide.
Lines beside(const Lines& left, const Lines& right, std::size_t width, std::size_t gap);

}  // namespace io
