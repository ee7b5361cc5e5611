#include <algorithm>

#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf_syntax.hpp"
#include "claims/digits.hpp"

namespace claims {
namespace {

using Resolution = EdtfPoint::Resolution;

std::string no_date(std::string_view text) {
    return quoted(text) + " is no date: write it as 2020-10-11, 2020-10 or 2020";
}

bool is_qualifier(char c) {
    return c == '?' || c == '~' || c == '%';
}

/// Takes the qualifier off the end of `text`.
void take_qualifier(std::string_view& text, EdtfPoint& point) {
    if (text.empty() || !is_qualifier(text.back())) return;
    point.uncertain = text.back() != '~';
    point.approximate = text.back() != '?';
    text.remove_suffix(1);
}

/// "Y17000", "Y-17000"
std::string parse_long_year(std::string_view text, std::string_view whole, EdtfPoint& point) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return quoted(whole) + " is no date: after “Y” stands a year in digits, as in Y17000";
    if (text.size() <= 4 || text.front() == '0')
        return quoted(whole) + " is no date: “Y” is for years of five digits and more";
    const auto year = number_from_digits<std::int64_t>(text);
    if (!year || *year > largest_year)
        return quoted(whole) + " is too far away: years go up to 200,000,000,000";
    point.year = negative ? -*year : *year;
    return {};
}

/// "2020", "201X", "20XX"
std::string parse_year(std::string_view text, std::string_view whole, EdtfPoint& point) {
    const std::size_t open = std::min(text.find('X'), text.size());
    std::string digits(text);
    std::fill(digits.begin() + static_cast<std::ptrdiff_t>(open), digits.end(), '0');
    if (text.find_first_not_of('X', open) != std::string_view::npos) return no_date(whole);
    const auto year = number_from_digits<std::int64_t>(digits);
    if (!year) return no_date(whole);
    if (open < 2) return quoted(whole) + " leaves more than two digits of the year open";
    point.year = *year;
    point.year_digits_open = static_cast<int>(text.size() - open);
    return {};
}

std::string parse_month(std::string_view text, std::string_view whole, bool season_allowed,
                        EdtfPoint& point) {
    point.resolution = Resolution::month;
    point.month_open = text == "XX";
    if (point.month_open) return {};
    const auto month = number_from_digits<unsigned>(text);
    if (!month) return no_date(whole);
    if (season_allowed && *month >= 21 && *month <= 24) {
        point.resolution = Resolution::season;
        point.season = *month;
        return {};
    }
    if (*month < 1 || *month > 12)
        return quoted(whole) + " has no " +
               (*month > 20 && season_allowed ? "month or season " : "month ") + std::string(text);
    point.month = *month;
    return {};
}

std::string parse_day(std::string_view text, std::string_view whole, EdtfPoint& point) {
    point.resolution = Resolution::day;
    point.day_open = text == "XX";
    if (point.day_open) return {};
    const auto day = number_from_digits<unsigned>(text);
    if (!day) return no_date(whole);
    if (point.month_open) return quoted(whole) + " names a day but leaves its month open";
    const unsigned days = days_in_month(point.year, point.month);
    if (*day < 1 || *day > days)
        return quoted(whole) + " has no day " + std::string(text) + ": " +
               std::string(month_name(point.month)) + " " + std::to_string(point.year) + " has " +
               std::to_string(days) + " days";
    point.day = *day;
    return {};
}

/// "2020-10-11" without qualifier and time.
std::string parse_calendar(std::string_view text, std::string_view whole, EdtfPoint& point) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const bool has_month = text.size() == 7 || text.size() == 10;
    const bool has_day = text.size() == 10;
    const bool is_shaped = (text.size() == 4 || has_month) && (!has_month || text[4] == '-') &&
                           (!has_day || text[7] == '-');
    if (!is_shaped) return no_date(whole);

    std::string problem = parse_year(text.substr(0, 4), whole, point);
    if (negative) point.year = -point.year;
    if (problem.empty() && negative && point.year == 0 && point.year_digits_open > 0)
        problem = quoted(whole) + " leaves open on which side of the year 0 it lies";
    if (problem.empty() && has_month && point.year_digits_open > 0)
        problem = quoted(whole) + " names a month but leaves its year open";
    if (problem.empty() && has_month)
        problem = parse_month(text.substr(5, 2), whole, !has_day, point);
    if (problem.empty() && has_day) problem = parse_day(text.substr(8, 2), whole, point);
    return problem;
}

}  // namespace

std::string parse_edtf_point(std::string_view text, EdtfPoint& point) {
    const std::string_view whole = text;
    if (text.empty()) return "the date is empty";
    take_qualifier(text, point);
    if (std::ranges::any_of(text, is_qualifier))
        return quoted(whole) + " is no date: one of ?, ~ and % may stand at its end, nowhere else";
    if (text.starts_with('Y')) return parse_long_year(text.substr(1), whole, point);

    const std::size_t time = text.find('T');
    const std::string_view calendar = text.substr(0, time);
    std::string problem = parse_calendar(calendar, whole, point);
    if (!problem.empty() || time == std::string_view::npos) return problem;
    if (point.resolution != Resolution::day || point.day_open)
        return quoted(whole) + " gives a time of day but no day";
    return parse_edtf_time(text.substr(time + 1), whole, point);
}

}  // namespace claims
