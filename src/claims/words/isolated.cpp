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

}  // namespace

bool runs_from_right(std::string_view text) {
    // The first of these letters takes two bytes, of which this one is the first.
    constexpr unsigned char least_lead = 0xd6;
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < least_lead) {
            text.remove_prefix(1);
            continue;
        }
        const auto [letter, size] = next_utf8(text);
        if (is_from_right(letter)) return true;
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return false;
}

std::string isolated(std::string_view text) {
    if (!runs_from_right(text)) return std::string(text);
    return "\u2068" + std::string(text) + "\u2069";
}

}  // namespace claims
