#include "io/foreign/foreign_number.hpp"

#include <algorithm>
#include <array>

#include "claims/words/spelling.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

// Blanks within numbers, and signs that are no ASCII.
constexpr std::array<claims::Spelling, 9> spellings{{{"\u00A0", " "},
                                                     {"\u202F", " "},
                                                     {"\u2212", "-"},
                                                     {"\u2013", "-"},
                                                     {"\u2014", "-"},
                                                     {"\u2019", "'"},
                                                     {"\u2265", ">="},
                                                     {"\u2264", "<="},
                                                     {"\u2248", "~"}}};

constexpr std::string_view degree = "\u00B0";

}  // namespace

std::string with_plain_signs(std::string_view text) {
    return claims::respelled(text, spellings);
}

bool has_decimal_comma(std::string_view text) {
    const std::size_t comma = text.find(',');
    return comma != std::string_view::npos && text.find('.') == std::string_view::npos &&
           text.find(',', comma + 1) == std::string_view::npos;
}

std::string plain_number(std::string_view text) {
    std::string plain = with_plain_signs(text);
    std::erase(plain, ' ');
    bool is_negative = false;
    if (!plain.empty()) {
        const char last = plain.back();
        is_negative = last == 'S' || last == 'W';
        if (is_negative || last == 'N' || last == 'E') plain.pop_back();
    }
    // Behind it only: with digits after it, minutes follow.
    if (plain.ends_with(degree)) plain.resize(plain.size() - degree.size());
    if (plain.starts_with('+')) plain.erase(0, 1);
    if (has_decimal_comma(plain)) std::ranges::replace(plain, ',', '.');
    if (!read_number(plain)) return {};
    return is_negative && !plain.starts_with('-') ? "-" + plain : plain;
}

std::optional<DecimalMark> decimal_mark_of(std::string_view text) {
    using claims::MarkRole;
    const std::string number(without_blanks(with_plain_signs(text)));
    if (!claims::read_written_number(number, DecimalMark::point)) return std::nullopt;
    const std::size_t at = number.find_last_of(".,");
    const MarkRole role = claims::last_mark_role(number);
    if (role == MarkRole::none || role == MarkRole::either) return std::nullopt;
    const bool is_point = (number[at] == '.') == (role == MarkRole::decimals);
    return is_point ? DecimalMark::point : DecimalMark::comma;
}

}  // namespace io
