#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace io {

/// Reads the character at `at` and moves `at` behind it. A byte that starts no character gives
/// U+FFFD and is passed alone. Source: RFC 3629.
char32_t next_character(std::string_view text, std::size_t& at);

bool is_utf8(std::string_view text);

/// The text with U+FFFD in place of every byte that is not UTF-8.
std::string repaired_utf8(std::string_view text);

/// How many columns of a terminal the text takes. Source: Unicode TR 11, without context.
std::size_t display_width(std::string_view text);

/// The text on one line, safe on a terminal: every run of control characters is one space.
std::string on_one_line(std::string_view text);

}  // namespace io
