#include "io/foreign/foreign_number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "geo/digits.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/foreign/spelling.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

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
    return respelled(text, spellings);
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
        const bool is_sound = is_first ? group <= 3 && !text.starts_with('0') : group == 3;
        if (!is_between || group == 0 || !is_sound) return std::string(text);
        group = 0;
    }
    return digits.size() == group || group == 3 ? digits : std::string(text);
}

/// What the last point or comma of a number stands before, as far as the number alone tells.
enum class MarkRole { none, thousands, decimals, either };

MarkRole role_of_mark(std::string_view number, std::size_t at) {
    if (at == std::string_view::npos) return MarkRole::none;
    const std::string_view before = number.substr(0, at), after = number.substr(at + 1);
    if (before.find(number[at]) != std::string_view::npos) return MarkRole::thousands;
    const bool has_groups = before.find_first_of(" ,.'") != std::string_view::npos;
    const bool is_group = !before.empty() && before.size() <= 3 && before.front() != '0';
    return has_groups || !is_group || after.size() != 3 ? MarkRole::decimals : MarkRole::either;
}

std::optional<double> read_count(std::string_view text, DecimalMark mark) {
    text = without_blanks(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    const std::size_t at = text.find_last_of(".,");
    const MarkRole role = role_of_mark(text, at);
    const bool has_decimals = role == MarkRole::decimals ||
                              (role == MarkRole::either && text[at] == static_cast<char>(mark));
    if (!has_decimals) return read_number(without_groups(text));
    std::string plain = without_groups(text.substr(0, at));
    plain += '.';
    plain += text.substr(at + 1);
    return read_number(plain);
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

std::optional<ForeignFigure> read_foreign_figure(std::string_view text, DecimalMark mark) {
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
    if (const auto count = read_count(plain, mark); count && *count >= 0.0)
        return ForeignFigure{*count, is_least ? open : *count};
    for (const std::string_view between : {"-", "to", "/"}) {
        const std::size_t at = plain.find(between);
        if (at == std::string::npos || at == 0) continue;
        const auto low = read_count(std::string_view(plain).substr(0, at), mark);
        const auto high = read_count(std::string_view(plain).substr(at + between.size()), mark);
        if (low && high && *low >= 0.0 && *low <= *high)
            return ForeignFigure{*low, is_least ? open : *high};
    }
    return std::nullopt;
}

std::string figure_in_words(const ForeignFigure& figure) {
    if (std::isnan(figure.max)) return fmt::format("at least {}", figure.min);
    if (figure.min == figure.max) return fmt::format("{}", figure.min);
    return fmt::format("{} to {}", figure.min, figure.max);
}

std::optional<DecimalMark> decimal_mark_of(std::string_view text) {
    const std::string number(without_blanks(in_ascii(text)));
    if (!read_count(number, DecimalMark::point)) return std::nullopt;
    const std::size_t at = number.find_last_of(".,");
    const MarkRole role = role_of_mark(number, at);
    if (role == MarkRole::none || role == MarkRole::either) return std::nullopt;
    const bool is_point = (number[at] == '.') == (role == MarkRole::decimals);
    return is_point ? DecimalMark::point : DecimalMark::comma;
}

}  // namespace io
