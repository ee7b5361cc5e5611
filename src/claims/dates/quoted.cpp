#include "claims/dates/edtf_syntax.hpp"

namespace claims {

std::string quoted(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (text.size() <= longest) return "“" + std::string(text) + "”";
    std::size_t end = longest;
    const auto is_inside_a_character = [&](std::size_t at) { return (text[at] & 0xC0) == 0x80; };
    while (end > 0 && is_inside_a_character(end)) --end;
    return "“" + std::string(text.substr(0, end)) + "…”";
}

}  // namespace claims
