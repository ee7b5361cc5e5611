#pragma once

#include <cstddef>
#include <string_view>

namespace claims {

/// Without blanks and line ends at both ends.
inline std::string_view without_blanks(std::string_view text) {
    const auto is_blank = [](char byte) {
        return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
    };
    const char* begin = text.data();
    const char* end = begin + text.size();
    while (begin != end && is_blank(*begin)) ++begin;
    while (begin != end && is_blank(end[-1])) --end;
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace claims
