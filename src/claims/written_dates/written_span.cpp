#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "claims/words/without_blanks.hpp"
#include "claims/written_dates/date_parts.hpp"
#include "claims/written_dates/date_spans.hpp"

namespace claims {
namespace {

bool is_day_number(std::string_view text) {
    return !text.empty() && text.size() <= 2 && leading_digits(text) == text.size();
}

/// Four digits alone are rather the number of something, unless both are years of our time.
bool is_odd_year(std::string_view text) {
    return text.size() == 4 && leading_digits(text) == 4 &&
           (number_of_digits(text) < 1800 || number_of_digits(text) > 2100);
}

struct DateSpan {
    std::string begin, end;
};

/// "Feb 1" and "3, 2020"
DateSpan days_behind_month(std::string_view first, std::string_view last, DayOrder order) {
    const std::size_t day = first.find_last_not_of("0123456789") + 1, blank = last.rfind(' ');
    if (day == 0 || day == first.size() || blank == std::string_view::npos ||
        leading_digits(last) == 0)
        return {};
    return {read_single_date(fmt::format("{} {}", first, last.substr(blank + 1)), order),
            read_single_date(fmt::format("{} {}", first.substr(0, day), last), order)};
}

DateSpan span_between(std::string_view first, std::string_view last, DayOrder order) {
    if (is_odd_year(first) || is_odd_year(last)) return {};
    if (is_day_number(first) && leading_digits(last) <= 2) {
        // Whoever spans days puts them before the month.
        std::string end = read_single_date(last, DayOrder::dmy);
        if (end.size() != 10) return {};
        return {fmt::format("{}{:02}", end.substr(0, 8), number_of_digits(first)), end};
    }
    std::string end = read_single_date(last, order);
    if (end.empty()) return days_behind_month(first, last, order);
    std::string begin = read_single_date(first, order);
    // "28 Feb" and "2 Mar 2020"
    if (begin.empty())
        begin = read_single_date(fmt::format("{} {}", first, end.substr(0, 4)), order);
    return {std::move(begin), std::move(end)};
}

}  // namespace

std::string date_span_in(std::string_view text, DayOrder order) {
    for (std::size_t at = text.find('-'); at != std::string_view::npos;
         at = text.find('-', at + 1)) {
        const auto [begin, end] = span_between(without_blanks(text.substr(0, at)),
                                               without_blanks(text.substr(at + 1)), order);
        if (begin.empty() || end.empty()) continue;
        std::string span = span_of(begin, end);
        if (read_edtf(span).date) return span;
    }
    return {};
}

}  // namespace claims
