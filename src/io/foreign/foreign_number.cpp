#include "io/foreign/foreign_number.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "geo/digits.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

struct Spelling {
    std::string_view written, plain;
};
// Blanks within numbers, and signs that are no ASCII.
constexpr std::array<Spelling, 8> spellings{{{"\u00A0", " "},
                                             {"\u202F", " "},
                                             {"\u2212", "-"},
                                             {"\u2013", "-"},
                                             {"\u2014", "-"},
                                             {"\u00B0", ""},
                                             {"\u2019", "'"},
                                             {"\u2265", ">"}}};

std::string in_ascii(std::string_view text) {
    std::string plain(text);
    for (const Spelling& spelling : spellings)
        for (std::size_t at = plain.find(spelling.written); at != std::string::npos;
             at = plain.find(spelling.written, at + spelling.plain.size()))
            plain.replace(at, spelling.written.size(), spelling.plain);
    return plain;
}

/// "1,200" or "1 200 000" without what stands between the thousands; anything else as it is.
std::string without_groups(std::string_view text) {
    std::string digits;
    std::size_t group = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (geo::is_digit(text[at])) {
            digits += text[at];
            ++group;
            continue;
        }
        const bool is_between = std::string_view(" ,.'").find(text[at]) != std::string_view::npos;
        const bool is_first = digits.size() == group;
        if (!is_between || group == 0 || (is_first ? group > 3 : group != 3))
            return std::string(text);
        group = 0;
    }
    return digits.size() == group || group == 3 ? digits : std::string(text);
}

std::optional<double> read_count(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return std::nullopt;
    text = text.substr(begin, text.find_last_not_of(' ') - begin + 1);
    const auto number = read_number(text);
    // "1.200" is twelve hundred and "1.5" is no number of people, but may be one of anything.
    const std::string plain = without_groups(text);
    if (plain != text) return read_number(plain);
    return number ? number : read_number(plain_number(text));
}

}  // namespace

bool has_decimal_comma(std::string_view text) {
    const std::size_t comma = text.find(',');
    return comma != std::string_view::npos && text.find('.') == std::string_view::npos &&
           text.find(',', comma + 1) == std::string_view::npos;
}

std::string plain_number(std::string_view text) {
    std::string plain = in_ascii(text);
    std::erase(plain, ' ');
    bool is_negative = false;
    if (!plain.empty()) {
        const char last = plain.back();
        is_negative = last == 'S' || last == 'W';
        if (is_negative || last == 'N' || last == 'E') plain.pop_back();
    }
    if (plain.starts_with('+')) plain.erase(0, 1);
    if (has_decimal_comma(plain)) std::ranges::replace(plain, ',', '.');
    if (!read_number(plain)) return {};
    return is_negative && !plain.starts_with('-') ? "-" + plain : plain;
}

std::optional<ForeignFigure> read_foreign_figure(std::string_view text) {
    constexpr double open = std::numeric_limits<double>::quiet_NaN();
    std::string plain = in_ascii(text);
    bool is_least = false;
    if (plain.starts_with('>')) {
        is_least = true;
        plain.erase(0, plain.starts_with(">=") ? 2 : 1);
    } else if (plain.ends_with('+')) {
        is_least = true;
        plain.pop_back();
    }
    if (const auto count = read_count(plain); count && *count >= 0.0)
        return ForeignFigure{*count, is_least ? open : *count};
    for (const std::string_view between : {"-", "to", "/"}) {
        const std::size_t at = plain.find(between);
        if (at == std::string::npos || at == 0) continue;
        const auto low = read_count(std::string_view(plain).substr(0, at));
        const auto high = read_count(std::string_view(plain).substr(at + between.size()));
        if (low && high && *low >= 0.0 && *low <= *high) return ForeignFigure{*low, *high};
    }
    return std::nullopt;
}

}  // namespace io
