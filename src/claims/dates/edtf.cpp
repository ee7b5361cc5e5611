#include "claims/dates/edtf.hpp"

#include <fmt/core.h>

#include <cstdlib>

#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf_syntax.hpp"
#include "claims/digits.hpp"

namespace claims {
namespace {

using Kind = EdtfEnd::Kind;

/// Reads one side of the "/".
std::string parse_end(std::string_view text, EdtfEnd& end) {
    if (text == "..") end.kind = Kind::open;
    if (text.empty()) end.kind = Kind::unknown;
    return end.kind == Kind::date ? parse_edtf_point(text, end.date) : std::string();
}

Extent extent_of(const EdtfExpression& expression) {
    if (!expression.is_interval) return extent_of(expression.first.date);
    Extent extent;
    if (expression.first.kind == Kind::date) extent.begin = extent_of(expression.first.date).begin;
    if (expression.last.kind == Kind::date) extent.end = extent_of(expression.last.date).end;
    return extent;
}

/// Almost all dates of a large table are plain days, such as 2020-10-11; these need no more than
/// this. Nothing for any other text: parse_edtf() knows what it is.
std::optional<Extent> extent_of_plain_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number_from_digits<std::int64_t>(text.substr(0, 4));
    const auto month = number_from_digits<unsigned>(text.substr(5, 2));
    const auto day = number_from_digits<unsigned>(text.substr(8, 2));
    if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1 ||
        *day > days_in_month(*year, *month))
        return std::nullopt;
    const Instant begin = start_of({*year, *month, *day});
    return Extent{begin, begin + seconds_per_day};
}

}  // namespace

std::string parse_edtf(std::string_view text, EdtfExpression& expression) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return parse_edtf_point(text, expression.first.date);
    if (text.find('/', slash + 1) != std::string_view::npos)
        return quoted(text) + " is no date: write it as 2020-10-11, or two dates with one “/”";

    expression.is_interval = true;
    std::string problem = parse_end(text.substr(0, slash), expression.first);
    if (problem.empty()) problem = parse_end(text.substr(slash + 1), expression.last);
    if (!problem.empty()) return problem;
    if (expression.first.kind != Kind::date && expression.last.kind != Kind::date)
        return quoted(text) + " names no date on either side of its “/”";
    if (const Extent extent = extent_of(expression); extent.end <= extent.begin)
        return quoted(text) + " ends before it begins";
    return {};
}

EdtfReading read_edtf(std::string_view text) {
    if (const auto extent = extent_of_plain_day(text)) return {Edtf{*extent}, {}};
    EdtfExpression expression;
    std::string problem = parse_edtf(text, expression);
    if (!problem.empty()) return {std::nullopt, std::move(problem)};
    const EdtfPoint& first = expression.first.date;
    const EdtfPoint& last = expression.last.date;
    return {Edtf{extent_of(expression), first.uncertain || last.uncertain,
                 first.approximate || last.approximate},
            {}};
}

Extent read_extent(std::string_view text) {
    const EdtfReading reading = read_edtf(text);
    return reading.date ? reading.date->extent : Extent{};
}

/// Longer years are written with a "Y", and without a day.
constexpr std::int64_t last_plain_year = 9999;

std::string to_iso_day(Instant at) {
    if (at == distant_past || at == distant_future) return "…";
    const CivilDate date = civil_date(at);
    if (std::abs(date.year) > last_plain_year) return fmt::format("Y{}", date.year);
    return fmt::format("{}{:04}-{:02}-{:02}", date.year < 0 ? "-" : "",
                       date.year < 0 ? -date.year : date.year, date.month, date.day);
}

}  // namespace claims
