#include "claims/written_dates/written_date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_syntax.hpp"
#include "claims/number.hpp"
#include "claims/written_dates/date_parts.hpp"
#include "claims/written_dates/date_words.hpp"

namespace claims {
namespace {

std::optional<CivilDate> ordered(const DateNumbers& date, DayOrder order) {
    const auto& [a, b, c] = date.numbers;
    if (date.digits[0] == 4 || (order == DayOrder::ymd && date.digits[2] <= 2))
        return CivilDate{whole_year(a, date.digits[0]), b, c};
    if (date.digits[0] > 2 || date.digits[1] > 2) return std::nullopt;
    const unsigned year = whole_year(c, date.digits[2]);
    bool month_first = order == DayOrder::mdy;
    if (a > 12 || b > 12) month_first = b > 12;
    return month_first ? CivilDate{year, a, b} : CivilDate{year, b, a};
}

std::string date_in_numbers(std::string_view text, DayOrder order) {
    const auto numbers = read_date_numbers(text);
    if (!numbers) return {};
    const auto date = ordered(*numbers, order);
    return date ? day_with_time(*date, numbers->rest) : "";
}

/// "12/2020", "12.2020"
std::string month_in_numbers(std::string_view text) {
    const std::size_t digits = leading_digits(text);
    if (digits == 0 || digits > 2 || text.size() != digits + 5 ||
        std::string_view("/.-").find(text[digits]) == std::string_view::npos)
        return {};
    const std::string_view year = text.substr(digits + 1);
    const unsigned month = number_of_digits(text.substr(0, digits));
    if (leading_digits(year) != 4 || month < 1 || month > 12) return {};
    return fmt::format("{}-{:02}", year, month);
}

/// Milliseconds since 1970, as services write them into JSON: thirteen digits are 2001 to 2286.
std::string date_of_milliseconds(std::string_view text) {
    std::int64_t milliseconds = 0;
    if (text.size() != 13 || leading_digits(text) != 13 || text.front() == '0') return {};
    std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    const Instant at = milliseconds / 1000, second = at % seconds_per_day;
    std::string date = iso_day(civil_date(at));
    if (second != 0)
        date += fmt::format("T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60);
    return date;
}

/// "c. 2020", "~11.10.2020"
std::string date_about(std::string_view text, DayOrder order) {
    const std::string_view rest = without_about(text);
    if (rest == text || rest.empty()) return {};
    const std::string date = read_single_date(rest, order);
    const bool is_plain = !date.empty() && date.find_first_of("/?~%") == std::string::npos;
    return is_plain ? date + "~" : std::string();
}

}  // namespace

std::optional<DayOrder> day_order_from_word(std::string_view word) {
    constexpr std::array<std::string_view, 4> words{"auto", "dmy", "mdy", "ymd"};
    const auto at = std::ranges::find(words, word);
    if (at == words.end()) return std::nullopt;
    return static_cast<DayOrder>(at - words.begin());
}

std::optional<DateNumbers> read_date_numbers(std::string_view text) {
    DateNumbers date;
    for (std::size_t i = 0; i < 3; ++i) {
        date.digits[i] = leading_digits(text);
        if (date.digits[i] == 0 || date.digits[i] > 4) return std::nullopt;
        date.numbers[i] = number_of_digits(text.substr(0, date.digits[i]));
        text.remove_prefix(date.digits[i]);
        if (i == 2) break;
        if (text.empty() || std::string_view("/.-").find(text.front()) == std::string_view::npos)
            return std::nullopt;
        text.remove_prefix(1);
        while (text.starts_with(' ')) text.remove_prefix(1);
    }
    date.rest = text;
    return date;
}

std::optional<CivilDate> read_spreadsheet_day(std::string_view text) {
    if (leading_digits(text) != 5) return std::nullopt;
    const auto days = read_number(text);
    if (!days || *days < 20'000.0 || *days >= 60'000.0) return std::nullopt;
    const Instant zero = start_of({1899, 12, 30});
    return civil_date(zero + static_cast<Instant>(*days) * seconds_per_day);
}

std::string iso_day(const CivilDate& date) {
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.year < 0 || date.year > 9999 ||
        date.day > days_in_month(date.year, date.month))
        return {};
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string read_single_date(std::string_view text, DayOrder order) {
    if (std::string date = date_in_numbers(text, order); !date.empty()) return date;
    if (read_edtf(text).date) return std::string(text);
    if (text.size() == 8 && leading_digits(text) == 8)
        if (std::string day =
                iso_day({number_of_digits(text.substr(0, 4)), number_of_digits(text.substr(4, 2)),
                         number_of_digits(text.substr(6))});
            !day.empty())
            return day;
    if (const auto day = read_spreadsheet_day(text)) return iso_day(*day);
    for (auto* read : {month_in_numbers, date_of_milliseconds, part_of_year, date_in_words})
        if (std::string date = read(text); !date.empty()) return date;
    return {};
}

WrittenDate read_written_date(std::string_view text, DayOrder order) {
    constexpr std::size_t longest = 100;
    if (text.empty()) return {};
    if (text.size() < longest) {
        const std::string plain = plain_date_text(text);
        std::string date = read_single_date(plain, order);
        if (date.empty()) date = date_about(plain, order);
        if (date.empty()) date = date_span_in(plain, order);
        // Whatever was understood, it is only taken as our own dates are read.
        if (!date.empty() && read_edtf(date).date) return {std::move(date), {}};
        if (const std::string both = two_readings(plain); !both.empty())
            return {{}, fmt::format("{} is no date, because it may be {}", quoted(text), both)};
    }
    return {{}, fmt::format("{} is no date", quoted(text))};
}

}  // namespace claims
