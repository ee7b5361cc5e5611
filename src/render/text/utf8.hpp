#pragma once

#include <string>
#include <string_view>

namespace render {

/// The characters of UTF-8 text; a malformed byte reads as U+FFFD.
std::u32string characters(std::string_view utf8);

std::string to_utf8(char32_t character);

/// Latin, Cyrillic and Armenian small letters as capitals; other characters stay.
char32_t capital(char32_t character);
/// `dotted`: of i it is İ, as in Azerbaijani and Turkish.
std::string in_capitals(std::string_view utf8, bool dotted = false);

}  // namespace render
