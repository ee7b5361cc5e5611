#include "claims/words/isolated.hpp"

#include <algorithm>
#include <array>

#include "claims/utf8.hpp"

namespace claims {
namespace {

struct Blocks {
    char32_t begin, end;
};
// Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours; presentation forms; scripts of the
// supplementary plane. Source: DerivedBidiClass.txt of Unicode 15, defaults of R and AL.
constexpr std::array<Blocks, 4> written_from_right{
    {{0x0590, 0x0900}, {0xfb1d, 0xff00}, {0x10800, 0x11000}, {0x1e800, 0x1f000}}};
constexpr char32_t not_letters_from = 0xfe00;  // within the presentation forms
constexpr char32_t letters_again_from = 0xfe70;

bool is_from_right(char32_t letter) {
    if (letter >= not_letters_from && letter < letters_again_from) return false;
    return std::ranges::any_of(written_from_right, [letter](const Blocks& blocks) {
        return letter >= blocks.begin && letter < blocks.end;
    });
}

/// LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI.
bool turns_what_follows(char32_t letter) {
    return (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
}

bool ends_line(char32_t letter) {
    return letter == '\n' || letter == '\r' || letter == 0x0085 || letter == 0x2028 ||
           letter == 0x2029;
}

/// Whether `is` holds for any character. None of those asked for is shorter than two bytes, of
/// which the first is at least this.
template <typename Is>
bool has_any(std::string_view text, Is is) {
    constexpr unsigned char least_lead = 0xd6;
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < least_lead) {
            text.remove_prefix(1);
            continue;
        }
        const auto [letter, size] = next_utf8(text);
        if (size > 0 && is(letter)) return true;
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return false;
}

}  // namespace

bool runs_from_right(std::string_view text) {
    return has_any(text, is_from_right);
}

std::string isolated(std::string_view text) {
    if (!has_any(text, [](char32_t letter) {
            return is_from_right(letter) || turns_what_follows(letter);
        }))
        return std::string(text);
    std::string inner;
    while (!text.empty()) {
        const auto [letter, size] = next_utf8(text);
        const std::string_view one = text.substr(0, std::max<std::size_t>(size, 1));
        if (size > 0 && ends_line(letter))
            inner += ' ';
        else if (size == 0 || !turns_what_follows(letter))
            inner += one;
        text.remove_prefix(one.size());
    }
    return "\u2068" + inner + "\u2069";
}

std::string without_isolates(std::string_view sentence) {
    std::string plain(sentence);
    for (const std::string_view mark : {"\u2068", "\u2069"})
        for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark, at))
            plain.erase(at, mark.size());
    return plain;
}

}  // namespace claims
