#include "io/foreign/foreign_number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

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
    if (const auto count = claims::read_written_number(plain, mark); count && *count >= 0.0)
        return ForeignFigure{*count, is_least ? open : *count};
    for (const std::string_view between : {"-", "to", "/"}) {
        const std::size_t at = plain.find(between);
        if (at == std::string::npos || at == 0) continue;
        const auto low = claims::read_written_number(std::string_view(plain).substr(0, at), mark);
        const auto high =
            claims::read_written_number(std::string_view(plain).substr(at + between.size()), mark);
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
    using claims::MarkRole;
    const std::string number(without_blanks(in_ascii(text)));
    if (!claims::read_written_number(number, DecimalMark::point)) return std::nullopt;
    const std::size_t at = number.find_last_of(".,");
    const MarkRole role = claims::last_mark_role(number);
    if (role == MarkRole::none || role == MarkRole::either) return std::nullopt;
    const bool is_point = (number[at] == '.') == (role == MarkRole::decimals);
    return is_point ? DecimalMark::point : DecimalMark::comma;
}

}  // namespace io
