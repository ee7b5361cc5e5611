#include "claims/edit/title_words.hpp"

#include <algorithm>
#include <string>

#include "claims/columns/text_key.hpp"
#include "claims/filter/filter.hpp"
#include "claims/utf8.hpp"
#include "geo/digits.hpp"

namespace claims {
namespace {

constexpr std::size_t longest_short_word = 3;  // bytes

/// Letters beyond the basic alphabet count as letters.
constexpr bool is_part_of_word(char letter) {
    return geo::is_digit(letter) || (letter >= 'a' && letter <= 'z') ||
           static_cast<unsigned char>(letter) >= 0x80;
}

/// Marks beyond the basic alphabet: dashes, dots, quotation marks, and those of Armenian.
constexpr bool is_mark(char32_t letter) {
    return letter == U'«' || letter == U'»' || (letter >= 0x2010 && letter <= 0x205E) ||
           (letter >= 0x55A && letter <= 0x55F) || letter == 0x589;
}

std::string without_marks(std::string text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto [letter, size] = next_utf8(std::string_view(text).substr(at));
        if (is_mark(letter)) std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(at), size, ' ');
        at += std::max<std::size_t>(size, 1);
    }
    return text;
}

bool counts(std::string_view word) {
    return word.size() > longest_short_word || std::ranges::any_of(word, geo::is_digit);
}

}  // namespace

void TitleWords::add(std::string_view title) {
    const std::string plain = without_marks(folded(title));
    const auto begin = static_cast<std::ptrdiff_t>(words_.size());
    for (auto at = plain.begin(); at != plain.end();) {
        const auto end = std::find_if_not(at, plain.end(), is_part_of_word);
        const std::string_view word(at, end);
        if (counts(word)) words_.push_back(static_cast<std::uint32_t>(hash_of_text(word)));
        at = std::find_if(end, plain.end(), is_part_of_word);
    }
    std::sort(words_.begin() + begin, words_.end());
    words_.erase(std::unique(words_.begin() + begin, words_.end()), words_.end());
    ends_.push_back(static_cast<std::uint32_t>(words_.size()));
}

std::span<const std::uint32_t> TitleWords::words_of(std::size_t title) const {
    const std::size_t begin = title == 0 ? 0 : ends_[title - 1];
    return std::span(words_).subspan(begin, ends_[title] - begin);
}

double TitleWords::likeness(std::size_t one, std::size_t other) const {
    const std::span<const std::uint32_t> x = words_of(one), y = words_of(other);
    if (x.empty() || y.empty()) return 0.0;
    std::size_t common = 0;
    for (auto a = x.begin(), b = y.begin(); a != x.end() && b != y.end();) {
        common += *a == *b ? 1 : 0;
        const bool is_first = *a <= *b, is_second = *b <= *a;
        a += is_first ? 1 : 0;
        b += is_second ? 1 : 0;
    }
    return static_cast<double>(common) / static_cast<double>(x.size() + y.size() - common);
}

}  // namespace claims
