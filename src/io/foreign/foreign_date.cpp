#include "io/foreign/foreign_date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "claims/dates/edtf.hpp"
#include "claims/filter/filter.hpp"
#include "geo/digits.hpp"
#include "io/atlas/words.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

using claims::CivilDate;

std::size_t digits_at(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && geo::is_digit(text[count])) ++count;
    return count;
}

unsigned number_of(std::string_view digits) {
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// "20" is 2020 and "94" is 1994, as spreadsheets and POSIX take them.
unsigned whole_year(unsigned year, std::size_t digits) {
    if (digits > 2) return year;
    return year < 69 ? 2000 + year : 1900 + year;
}

/// "T14:30:00+04:00" of " 14:30:00.000 +04"; empty for midnight; nothing when it is no time.
std::optional<std::string> time_of(std::string_view text) {
    while (text.starts_with(' ') || text.starts_with('T')) text.remove_prefix(1);
    std::array<unsigned, 3> parts{};
    std::size_t count = 0;
    while (count < 3) {
        const std::size_t digits = digits_at(text);
        if (digits == 0 || digits > 2) return std::nullopt;
        parts[count++] = number_of(text.substr(0, digits));
        text.remove_prefix(digits);
        if (!text.starts_with(':')) break;
        text.remove_prefix(1);
    }
    if (count < 2 || parts[0] > 24 || parts[1] > 59 || parts[2] > 60) return std::nullopt;
    if (text.starts_with('.')) text.remove_prefix(1 + digits_at(text.substr(1)));
    while (text.starts_with(' ')) text.remove_prefix(1);
    std::string zone(text == "+00" || text == "+0000" ? "Z" : text);
    if (zone.size() == 3) zone += ":00";
    if (zone.size() == 5) zone.insert(3, ":");
    const bool is_midnight = parts[0] % 24 == 0 && parts[1] == 0 && parts[2] == 0;
    if (is_midnight && (zone.empty() || zone == "Z")) return std::string();
    return fmt::format("T{:02}:{:02}:{:02}{}", parts[0], parts[1], parts[2], zone);
}

std::optional<CivilDate> ordered(const DateNumbers& date, DateOrder order) {
    const auto& [a, b, c] = date.numbers;
    if (date.digits[0] == 4 || (order == DateOrder::ymd && date.digits[2] <= 2))
        return CivilDate{whole_year(a, date.digits[0]), b, c};
    if (date.digits[0] > 2 || date.digits[1] > 2) return std::nullopt;
    const unsigned year = whole_year(c, date.digits[2]);
    bool month_first = order == DateOrder::mdy;
    if (a > 12 || b > 12) month_first = b > 12;
    return month_first ? CivilDate{year, a, b} : CivilDate{year, b, a};
}

std::string date_in_numbers(std::string_view text, DateOrder order) {
    const auto numbers = read_date_numbers(text);
    if (!numbers) return {};
    const auto date = ordered(*numbers, order);
    const auto time = numbers->rest.empty() ? std::string() : time_of(numbers->rest);
    std::string day = date && time ? iso_day(*date) : "";
    return day.empty() ? day : day + *time;
}

/// "12/2020"
std::string month_in_numbers(std::string_view text) {
    const std::size_t digits = digits_at(text);
    if (digits == 0 || digits > 2 || text.size() != digits + 5 || text[digits] != '/') return {};
    const std::string_view year = text.substr(digits + 1);
    const unsigned month = number_of(text.substr(0, digits));
    if (digits_at(year) != 4 || month < 1 || month > 12) return {};
    return fmt::format("{}-{:02}", year, month);
}

/// Milliseconds since 1970, as services write them into JSON: thirteen digits are 2001 to 2286.
std::string date_of_milliseconds(std::string_view text) {
    std::int64_t milliseconds = 0;
    if (text.size() != 13 || digits_at(text) != 13 || text.front() == '0') return {};
    std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    const claims::Instant at = milliseconds / 1000, second = at % claims::seconds_per_day;
    std::string date = iso_day(claims::civil_date(at));
    if (second != 0)
        date += fmt::format("T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60);
    return date;
}

/// Words that may stand in a date beside the month: of the year, endings of numbers.
bool is_filler(std::string_view word) {
    constexpr std::array<std::string_view, 16> fillers{"г",      "года", "год", "il",  "ilin", "թ",
                                                       "թվական", "წელი", "of",  "the", "st",   "nd",
                                                       "rd",     "th",   "de",  "le"};
    return std::ranges::find(fillers, word) != fillers.end();
}

/// Runs of digits, and of letters, in folded text.
std::vector<std::string_view> tokens_of(std::string_view text) {
    std::vector<std::string_view> tokens;
    constexpr std::string_view between = " ,.-/'";
    for (std::size_t at = 0; at < text.size();) {
        if (between.find(text[at]) != std::string_view::npos) {
            ++at;
            continue;
        }
        std::size_t end = at;
        const bool digits = geo::is_digit(text[at]);
        while (end < text.size() && geo::is_digit(text[end]) == digits &&
               between.find(text[end]) == std::string_view::npos)
            ++end;
        tokens.push_back(text.substr(at, end - at));
        at = end;
    }
    return tokens;
}

/// "11 October 2020", "Oct 11, 2020", "11-Oct-20", "октябрь 2020"
std::string date_in_words(std::string_view text) {
    const std::string folded = claims::folded(text);
    unsigned month = 0;
    std::vector<std::string_view> numbers;
    for (const std::string_view token : tokens_of(folded)) {
        if (geo::is_digit(token.front()))
            numbers.push_back(token);
        else if (const unsigned named = month_of_word(token); named != 0 && month == 0)
            month = named;
        else if (!is_filler(token))
            return {};
    }
    if (month == 0 || numbers.empty() || numbers.size() > 2) return {};
    if (numbers.front().size() == 4 && numbers.size() == 2) std::ranges::reverse(numbers);
    const std::string_view year = numbers.back();
    if (year.size() != 4 && (year.size() != 2 || numbers.size() == 1)) return {};
    const unsigned whole = whole_year(number_of(year), year.size());
    if (numbers.size() == 1) return fmt::format("{:04}-{:02}", whole, month);
    if (numbers.front().size() > 2) return {};
    return iso_day({whole, month, number_of(numbers.front())});
}

}  // namespace

std::optional<DateOrder> date_order_from_word(std::string_view word) {
    constexpr std::array<std::string_view, 4> words{"auto", "dmy", "mdy", "ymd"};
    const auto at = std::ranges::find(words, word);
    if (at == words.end()) return std::nullopt;
    return static_cast<DateOrder>(at - words.begin());
}

std::optional<DateNumbers> read_date_numbers(std::string_view text) {
    DateNumbers date;
    for (std::size_t i = 0; i < 3; ++i) {
        date.digits[i] = digits_at(text);
        if (date.digits[i] == 0 || date.digits[i] > 4) return std::nullopt;
        date.numbers[i] = number_of(text.substr(0, date.digits[i]));
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
    if (digits_at(text) != 5) return std::nullopt;
    const auto days = read_number(text);
    if (!days || *days < 20'000.0 || *days >= 60'000.0) return std::nullopt;
    const claims::Instant zero = claims::start_of({1899, 12, 30});
    return claims::civil_date(zero + static_cast<claims::Instant>(*days) * claims::seconds_per_day);
}

std::string iso_day(const CivilDate& date) {
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.year < 0 || date.year > 9999 ||
        date.day > claims::days_in_month(date.year, date.month))
        return {};
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

ForeignDate read_foreign_date(std::string_view text, DateOrder order) {
    if (text.empty()) return {};
    if (text.size() < 64) {
        if (std::string date = date_in_numbers(text, order); !date.empty())
            return {std::move(date), {}};
        if (claims::read_edtf(text).date) return {std::string(text), {}};
        if (text.size() == 8 && digits_at(text) == 8)
            if (std::string day =
                    iso_day({number_of(text.substr(0, 4)), number_of(text.substr(4, 2)),
                             number_of(text.substr(6))});
                !day.empty())
                return {std::move(day), {}};
        if (const auto day = read_spreadsheet_day(text)) return {iso_day(*day), {}};
        for (auto* read : {month_in_numbers, date_of_milliseconds, date_in_words})
            if (std::string date = read(text); !date.empty()) return {std::move(date), {}};
    }
    return {{}, fmt::format("{} is no date", in_quotes(text))};
}

}  // namespace io
