#include "claims/dates/edtf_words.hpp"

#include <fmt/core.h>

#include <array>
#include <cstdlib>

#include "claims/dates/calendar.hpp"
#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_syntax.hpp"

namespace claims {
namespace {

using Kind = EdtfEnd::Kind;
using Resolution = EdtfPoint::Resolution;

std::string open_year_in_words(const EdtfPoint& point) {
    const std::int64_t span = point.year_digits_open == 2 ? 99 : 9;
    const std::int64_t first = point.year < 0 ? point.year - span : point.year;
    return fmt::format("between {} and {}", year_in_words(first), year_in_words(first + span));
}

/// A winter is named by both of its years, which says when it begins.
std::string season_words(const EdtfPoint& point) {
    static constexpr std::array<std::string_view, 4> names{"spring", "summer", "autumn", "winter"};
    const std::string words =
        fmt::format("{} {}", names[point.season - 21], year_in_words(point.year));
    return point.season == 24 && point.year > 0
               ? fmt::format("{}/{:02}", words, (point.year + 1) % 100)
               : words;
}

std::string month_words(const EdtfPoint& point) {
    if (point.month_open) return year_in_words(point.year) + ", month unknown";
    return fmt::format("{} {}", month_name(point.month), year_in_words(point.year));
}

std::string day_words(const EdtfPoint& point) {
    if (point.month_open) return year_in_words(point.year) + ", day unknown";
    if (point.day_open) return month_words(point) + ", day unknown";
    return fmt::format("{} {}", point.day, month_words(point));
}

std::string zone_words(const std::optional<int>& utc_offset) {
    if (!utc_offset) return {};
    if (*utc_offset == 0) return " UTC";
    const int minutes = std::abs(*utc_offset);
    std::string words = fmt::format(" UTC{}{}", *utc_offset < 0 ? "−" : "+", minutes / 60);
    if (minutes % 60 != 0) words += fmt::format(":{:02}", minutes % 60);
    return words;
}

std::string time_words(const EdtfPoint& point) {
    std::string words = fmt::format("{}, {:02}:{:02}", day_words(point), point.hour, point.minute);
    if (point.second != 0) words += fmt::format(":{:02}", point.second);
    return words + zone_words(point.utc_offset);
}

std::string bare_words(const EdtfPoint& point) {
    switch (point.resolution) {
        case Resolution::year:
            return point.year_digits_open > 0 ? open_year_in_words(point)
                                              : year_in_words(point.year);
        case Resolution::season:
            return season_words(point);
        case Resolution::month:
            return month_words(point);
        case Resolution::day:
            return day_words(point);
        case Resolution::minute:
        case Resolution::second:
            return time_words(point);
    }
    return {};
}

std::string words_of(const EdtfPoint& point) {
    std::string words = bare_words(point);
    if (point.approximate) words = "about " + words;
    if (point.uncertain) words += " (uncertain)";
    return words;
}

bool is_plain(const EdtfPoint& point) {
    return !point.uncertain && !point.approximate && !point.month_open && !point.day_open &&
           (point.resolution == Resolution::month || point.resolution == Resolution::day);
}

/// "9 to 10 October 2020", "September to October 2020": what both ends share is said once.
std::string span_words(const EdtfPoint& first, const EdtfPoint& last, std::string_view joint) {
    const bool shares_year = is_plain(first) && is_plain(last) && first.year == last.year &&
                             first.resolution == last.resolution;
    if (!shares_year) return words_of(first) + std::string(joint) + words_of(last);
    if (first.resolution == Resolution::month)
        return fmt::format("{}{}{}", month_name(first.month), joint, words_of(last));
    if (first.month != last.month)
        return fmt::format("{} {}{}{}", first.day, month_name(first.month), joint, words_of(last));
    return fmt::format("{}{}{}", first.day, joint, words_of(last));
}

std::string interval_words(const EdtfExpression& expression) {
    const EdtfEnd& first = expression.first;
    const EdtfEnd& last = expression.last;
    if (first.kind == Kind::open) return "until " + words_of(last.date);
    if (first.kind == Kind::unknown) return "until " + words_of(last.date) + ", beginning unknown";
    if (last.kind == Kind::open) return "from " + words_of(first.date);
    if (last.kind == Kind::unknown) return "from " + words_of(first.date) + ", end unknown";
    if (first.date == last.date) return words_of(first.date);
    return span_words(first.date, last.date, " to ");
}

std::string_view preposition(const EdtfPoint& point) {
    if (point.year_digits_open > 0 && !point.approximate) return "";
    return point.resolution >= Resolution::day && !point.day_open ? "on " : "in ";
}

bool has_two_dates(const EdtfExpression& expression) {
    return expression.is_interval && expression.first.kind == Kind::date &&
           expression.last.kind == Kind::date && !(expression.first.date == expression.last.date);
}

std::string words_of(const EdtfExpression& expression) {
    return expression.is_interval ? interval_words(expression) : words_of(expression.first.date);
}

bool is_midnight(Instant at) {
    return at % seconds_per_day == 0;
}

/// "06:00"
std::string clock(Instant at) {
    const Instant second = at - floor_to(at, TimeUnit::day);
    return fmt::format("{:02}:{:02}", second / 3600, second % 3600 / 60);
}

/// Midnight ends the day before.
std::string closing_clock(Instant at) {
    return is_midnight(at) ? "24:00" : clock(at);
}

/// ", 12:00 UTC" for the minute, or the second, that ends at a moment; nothing for a whole day.
std::string last_time_of_day(Instant end) {
    if (is_midnight(end)) return {};
    const Instant last = end - 1;
    std::string words = ", " + clock(last);
    if (end % 60 != 0) words += fmt::format(":{:02}", (last - floor_to(last, TimeUnit::day)) % 60);
    return words + " UTC";
}

}  // namespace

/// Year 0 is 1 BC.
std::string year_in_words(std::int64_t year) {
    return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
}

std::string edtf_in_words(std::string_view text) {
    EdtfExpression expression;
    if (!parse_edtf(text, expression).empty()) return std::string(text);
    return words_of(expression);
}

std::string edtf_in_sentence(std::string_view text) {
    if (text.empty()) return "on an unknown date";
    EdtfExpression expression;
    if (!parse_edtf(text, expression).empty()) return "dated " + quoted(text);
    const EdtfPoint& first = expression.first.date;
    if (has_two_dates(expression))
        return "between " + span_words(first, expression.last.date, " and ");
    const bool has_open_end = expression.first.kind != Kind::date ||
                              (expression.is_interval && expression.last.kind != Kind::date);
    if (has_open_end) return words_of(expression);
    return std::string(preposition(first)) + words_of(first);
}

std::string time_in_sentence(const Extent& extent) {
    const bool has_begin = extent.begin != distant_past;
    const bool has_end = extent.end != distant_future;
    if (!has_begin && !has_end) return {};
    const std::string first = has_begin ? to_iso_day(extent.begin) : "..";
    const std::string last = has_end ? to_iso_day(extent.end - 1) : "..";
    const bool whole_days =
        (!has_begin || is_midnight(extent.begin)) && (!has_end || is_midnight(extent.end));
    if (first == last) {
        const std::string day = edtf_in_sentence(first);
        return whole_days ? day
                          : fmt::format("{} from {} to {}", day, clock(extent.begin),
                                        closing_clock(extent.end));
    }
    if (has_begin && has_end && !whole_days)
        return fmt::format("from {} {} to {} {}", edtf_in_words(first), clock(extent.begin),
                           edtf_in_words(last), closing_clock(extent.end));
    const std::string words = edtf_in_words(first + "/" + last);
    return has_begin && has_end ? "from " + words : words;
}

std::string time_in_words(const Extent& extent) {
    const std::string words = time_in_sentence(extent);
    if (words.empty()) return "all times";
    if (extent.end == distant_future) return words;  // "from" is all that tells it from one day
    for (const std::string_view preposition : {"on ", "from "})
        if (words.starts_with(preposition)) return words.substr(preposition.size());
    return words;
}

std::string last_day_in_sentence(Instant end) {
    if (end == distant_future) return "at any time";
    if (end == distant_past) return "before any time";
    return edtf_in_sentence(to_iso_day(end - 1)) + last_time_of_day(end);
}

}  // namespace claims
