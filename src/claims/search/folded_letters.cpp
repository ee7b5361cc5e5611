#include "claims/search/folded_letters.hpp"

#include "claims/filter/filter.hpp"
#include "claims/utf8.hpp"

namespace claims {
namespace {

// Beyond these nothing is folded; surrogates are no letters.
constexpr char32_t letters_end = 0x10000, surrogates_begin = 0xD800, surrogates_end = 0xE000;

std::vector<FoldedLetter> try_all() {
    std::vector<FoldedLetter> changed;
    for (char32_t letter = 1; letter < letters_end; ++letter) {
        if (letter >= surrogates_begin && letter < surrogates_end) continue;
        std::string text;
        append_utf8(text, letter);
        if (std::string plain = folded(text); plain != text)
            changed.push_back({letter, std::move(plain)});
    }
    return changed;
}

}  // namespace

const std::vector<FoldedLetter>& folded_letters() {
    static const std::vector<FoldedLetter> letters = try_all();
    return letters;
}

}  // namespace claims
