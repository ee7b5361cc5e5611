#include "claims/search/folded_text.hpp"

#include <algorithm>
#include <array>

#include "claims/filter/filter.hpp"
#include "claims/search/fold_table.hpp"
#include "claims/utf8.hpp"

namespace claims {
namespace {

/// A stretch of capitals and how far the small letters lie from them. In a stretch with step 2
/// capitals and small letters alternate.
struct Capitals {
    char32_t first, last;
    int offset;
    unsigned step = 1;
};
// Source: simple case foldings in the Unicode Character Database.
constexpr std::array<Capitals, 10> capitals{{{0x0391, 0x03A9, 0x20},
                                             {0x0400, 0x040F, 0x50},
                                             {0x0410, 0x042F, 0x20},
                                             {0x0460, 0x0480, 1, 2},
                                             {0x048A, 0x04BE, 1, 2},
                                             {0x04C0, 0x04C0, 0x0F},
                                             {0x04C1, 0x04CD, 1, 2},
                                             {0x04D0, 0x052E, 1, 2},
                                             {0x0531, 0x0556, 0x30},
                                             {0x1C90, 0x1CBF, -0x0BC0}}};

struct Spelling {
    char32_t letter;
    std::string_view folded;
};
constexpr std::array<Spelling, 24> spellings{
    {{0x00A0, " "},  {0x00AD, ""},   {0x00C6, "ae"}, {0x00DE, "th"}, {0x00DF, "ss"},
     {0x00E6, "ae"}, {0x00FE, "th"}, {0x0132, "ij"}, {0x0133, "ij"}, {0x0152, "oe"},
     {0x0153, "oe"}, {0x0259, "e"},  {0x02BB, "'"},  {0x02BC, "'"},  {0x0401, "е"},
     {0x0451, "е"},  {0x1E9E, "ss"}, {0x2010, "-"},  {0x2011, "-"},  {0x2013, "-"},
     {0x2014, "-"},  {0x2018, "'"},  {0x2019, "'"},  {0x202F, " "}}};

/// "." when the letter is not in the tables.
char latin_base(char32_t letter) {
    if (letter >= latin_extended_begin && letter - latin_extended_begin < latin_extended.size())
        return latin_extended[letter - latin_extended_begin];
    if (letter >= latin_additional_begin &&
        letter - latin_additional_begin < latin_additional.size())
        return latin_additional[letter - latin_additional_begin];
    return '.';
}

char32_t small_letter(char32_t letter) {
    for (const Capitals& range : capitals)
        if (letter >= range.first && letter <= range.last &&
            (letter - range.first) % range.step == 0)
            return static_cast<char32_t>(static_cast<int>(letter) + range.offset);
    return letter;
}

bool is_combining_mark(char32_t letter) {
    return letter >= 0x0300 && letter <= 0x036F;
}

void append_folded(std::string& out, char32_t letter) {
    if (is_combining_mark(letter)) return;
    if (const char base = latin_base(letter); base != '.') {
        out += base;
        return;
    }
    const auto spelling = std::ranges::lower_bound(spellings, letter, {}, &Spelling::letter);
    if (spelling != spellings.end() && spelling->letter == letter)
        out += spelling->folded;
    else
        append_utf8(out, small_letter(letter));
}

}  // namespace

void fold_into(std::string& out, std::string_view text) {
    out.clear();
    while (!text.empty()) {
        const char first = text.front();
        if (static_cast<unsigned char>(first) < 0x80) {
            out += first >= 'A' && first <= 'Z' ? static_cast<char>(first - 'A' + 'a') : first;
            text.remove_prefix(1);
        } else if (const Utf8Letter next = next_utf8(text); next.size > 0) {
            append_folded(out, next.letter);
            text.remove_prefix(next.size);
        } else {
            out += first;
            text.remove_prefix(1);
        }
    }
}

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    fold_into(out, text);
    return out;
}

}  // namespace claims
