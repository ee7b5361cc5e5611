#include "claims/written_dates/date_spans.hpp"

#include <fmt/format.h>

#include "claims/dates/calendar.hpp"
#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/written_dates/date_parts.hpp"
#include "claims/written_dates/written_date.hpp"

namespace claims {
namespace {

bool is_day(std::string_view text) {
    return text.size() == 10 && read_edtf(text).date.has_value();
}

std::string quarter_in(unsigned year, unsigned quarter) {
    if (quarter < 1 || quarter > 4) return {};
    const unsigned last = 3 * quarter;
    return fmt::format("{}/{}", iso_day({year, last - 2, 1}),
                       iso_day({year, last, days_in_month(year, last)}));
}

/// The first week of a year is that of 4 January, and each belongs to the year of its Thursday.
/// `day` counts from Monday, 1; 0: the whole week.
std::string week_in(unsigned year, unsigned week, unsigned day) {
    if (week < 1 || week > 53 || day > 7) return {};
    const Instant first = floor_to(start_of({year, 1, 4}), TimeUnit::week);
    const Instant monday = first + (week - 1) * 7 * seconds_per_day;
    if (civil_date(monday + 3 * seconds_per_day).year != year) return {};
    if (day == 0) return week_of(iso_day(civil_date(monday)));
    return iso_day(civil_date(monday + (day - 1) * seconds_per_day));
}

}  // namespace

std::string part_of_year(std::string_view text) {
    std::string plain;
    for (const char byte : text)
        if (byte != ' ' && byte != '-' && byte != '/')
            plain += byte == 'q' ? 'Q' : byte == 'w' ? 'W' : byte;
    const std::string_view rest = plain;
    const auto number = [&](std::size_t begin, std::size_t digits) {
        return number_of_digits(rest.substr(begin, digits));
    };
    if (rest.size() == 6 && rest[0] == 'Q' && leading_digits(rest.substr(1)) == 5)
        return quarter_in(number(2, 4), number(1, 1));
    if (leading_digits(rest) != 4 || rest.size() < 6) return {};
    const std::size_t digits = leading_digits(rest.substr(5));
    if (digits + 5 != rest.size()) return {};
    if (rest[4] == 'Q' && digits == 1) return quarter_in(number(0, 4), number(5, 1));
    if (rest[4] != 'W' || digits < 2 || digits > 3) return {};
    return week_in(number(0, 4), number(5, 2), digits == 3 ? number(7, 1) : 0);
}

std::string week_of(std::string_view day) {
    if (!is_day(day)) return std::string(day);
    const Instant begin = read_extent(day).begin;
    const Instant monday = floor_to(begin, TimeUnit::week);
    return fmt::format("{}/{}", iso_day(civil_date(monday)),
                       iso_day(civil_date(monday + 6 * seconds_per_day)));
}

std::string month_of(std::string_view day) {
    return std::string(is_day(day) ? day.substr(0, 7) : day);
}

std::string year_of(std::string_view day) {
    return std::string(is_day(day) ? day.substr(0, 4) : day);
}

std::string span_of(std::string_view first, std::string_view last) {
    first = first.substr(0, first.find('/'));
    last = last.substr(last.rfind('/') + 1);
    if (first == last || last.empty()) return std::string(first);
    if (is_day(first) && is_day(last)) {
        const Extent whole{read_extent(first).begin, read_extent(last).end};
        for (const std::string_view shorter : {first.substr(0, 4), first.substr(0, 7)})
            if (read_extent(shorter) == whole) return std::string(shorter);
    }
    return fmt::format("{}/{}", first, last);
}

}  // namespace claims
