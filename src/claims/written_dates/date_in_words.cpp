#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "claims/filter/filter.hpp"
#include "claims/written_dates/date_parts.hpp"
#include "claims/written_dates/date_words.hpp"
#include "geo/digits.hpp"

namespace claims {
namespace {

/// Words that may stand in a date beside the month: of the year, endings of numbers.
bool is_filler(std::string_view word) {
    constexpr std::array<std::string_view, 20> fillers{
        "г",  "года", "год", "il", "ilin", "թ",  "թվական", "წელი", "of", "the",
        "st", "nd",   "rd",  "th", "de",   "le", "ci",     "cu",   "at", "в"};
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

/// A time of day begins at the digits before the first colon.
std::size_t start_of_time(std::string_view text) {
    std::size_t at = std::min(text.find(':'), text.size());
    if (at == text.size()) return at;
    while (at > 0 && geo::is_digit(text[at - 1])) --at;
    return at;
}

/// A date taken apart. Views of the folded text.
struct WordsOfDate {
    unsigned month = 0, season = 0;
    std::vector<std::string_view> numbers;
    std::size_t before_month = 0;  ///< how many of the numbers
    bool has_span = false;         ///< "1-3": a hyphen parts two days
    std::string_view time;

    bool has_years() const { return season != 0; }
};

/// Whether a number of at most two digits, and a hyphen, stand before another such number.
bool is_span_of_days(std::string_view text, std::string_view before, std::string_view number) {
    const auto end = static_cast<std::size_t>(before.data() + before.size() - text.data());
    const auto begin = static_cast<std::size_t>(number.data() - text.data());
    return before.size() <= 2 && number.size() <= 2 && geo::is_digit(before.front()) &&
           text.substr(end, begin - end).find('-') != std::string_view::npos;
}

/// Nothing where another word stands in the text.
std::optional<WordsOfDate> words_of_date(std::string_view folded) {
    WordsOfDate words;
    const std::size_t time = start_of_time(folded);
    words.time = folded.substr(time);
    std::string_view last;
    for (const std::string_view token : tokens_of(folded.substr(0, time))) {
        const std::string_view before = std::exchange(last, token);
        const bool is_named = words.month != 0 || words.season != 0;
        if (geo::is_digit(token.front())) {
            words.has_span |= !before.empty() && is_span_of_days(folded, before, token);
            words.numbers.push_back(token);
        } else if (is_weekday(token)) {
            continue;
        } else if (const unsigned month = month_of_word(token); month != 0 && !is_named) {
            words.month = month;
            words.before_month = words.numbers.size();
        } else if (const unsigned season = season_of_word(token); season != 0 && !is_named) {
            words.season = season;
        } else if (!is_filler(token)) {
            return std::nullopt;
        }
    }
    if (words.month == 0 && words.season == 0) return std::nullopt;
    return words;
}

/// "autumn 2020", "winter 2020/21"
std::string season_in_words(const WordsOfDate& words) {
    const auto& numbers = words.numbers;
    if (numbers.empty() || numbers.size() > 2 || numbers.front().size() != 4) return {};
    constexpr unsigned winter = 24;
    // “Winter 2020” may have begun or ended in that year.
    if ((words.season == winter) != (numbers.size() == 2)) return {};
    const unsigned year = number_of_digits(numbers.front());
    if (numbers.size() == 2) {
        const unsigned next = number_of_digits(numbers.back());
        const std::size_t digits = numbers.back().size();
        if (digits == 4 ? next != year + 1 : digits != 2 || next != (year + 1) % 100) return {};
    }
    return fmt::format("{:04}-{}", year, words.season);
}

/// "October 2020", "Oct-94"
std::string month_in_words(const WordsOfDate& words) {
    const std::string_view number = words.numbers.front();
    const unsigned value = number_of_digits(number);
    const bool is_year = number.size() == 4 || (number.size() == 2 && (value > 31 || value == 0));
    return is_year ? fmt::format("{:04}-{:02}", whole_year(value, number.size()), words.month) : "";
}

}  // namespace

std::string date_in_words(std::string_view text) {
    const std::string plain = folded(text);
    const auto words = words_of_date(plain);
    if (!words || words->has_span) return {};
    std::vector<std::string_view> numbers = words->numbers;
    if (words->season != 0) return words->time.empty() ? season_in_words(*words) : "";
    if (numbers.empty() || numbers.size() > 2) return {};
    if (numbers.size() == 1) return words->time.empty() ? month_in_words(*words) : "";
    if (numbers.front().size() == 4) std::ranges::reverse(numbers);
    const std::string_view day = numbers.front(), year = numbers.back();
    // In “11 13 Feb” the second number is as likely a day.
    const bool is_year = year.size() == 4 || (year.size() == 2 && words->before_month < 2);
    if (!is_year || day.size() > 2) return {};
    return day_with_time(
        {whole_year(number_of_digits(year), year.size()), words->month, number_of_digits(day)},
        words->time);
}

std::string two_readings(std::string_view text) {
    const std::string plain = folded(text);
    const auto words = words_of_date(plain);
    if (!words || words->numbers.size() != 1 || !words->time.empty()) return {};
    const std::string_view number = words->numbers.front();
    const unsigned value = number_of_digits(number);
    if (words->season != 0 && number.size() == 4)
        return fmt::format("the winter that began in {0} or that ended in it", value);
    if (words->month == 0 || number.size() != 2) return {};
    const std::string_view month = month_name(words->month);
    return fmt::format("{} {} or {} {}", month, whole_year(value, 2), value, month);
}

}  // namespace claims
