#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace claims {

/// One code point and how many bytes it takes; size 0 where the bytes are not UTF-8.
struct Utf8Letter {
    char32_t letter = 0;
    std::size_t size = 0;
};

/// The first code point of `text`, which must not be empty.
Utf8Letter next_utf8(std::string_view text);
void append_utf8(std::string& out, char32_t letter);

}  // namespace claims
