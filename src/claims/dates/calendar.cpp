#include "claims/dates/calendar.hpp"

#include <algorithm>

#include "claims/dates/civil_date.hpp"

namespace claims {
namespace {

constexpr Instant seconds_per_hour = 3600;
constexpr Instant seconds_per_week = 7 * seconds_per_day;
constexpr Instant first_monday = 4 * seconds_per_day;  // 5 January 1970
constexpr std::int64_t months_per_year = 12;

constexpr std::int64_t floored(std::int64_t value, std::int64_t step) {
    const std::int64_t rest = value % step;
    return value - rest - (rest < 0 ? step : 0);
}

/// Seconds in units that are all equally long; 0 for those that are not.
constexpr Instant length_of(TimeUnit unit) {
    if (unit == TimeUnit::hour) return seconds_per_hour;
    if (unit == TimeUnit::day) return seconds_per_day;
    if (unit == TimeUnit::week) return seconds_per_week;
    return 0;
}

/// Months in the units that are counted in months.
constexpr std::int64_t months_in(TimeUnit unit) {
    if (unit == TimeUnit::year) return months_per_year;
    if (unit == TimeUnit::decade) return 10 * months_per_year;
    if (unit == TimeUnit::century) return 100 * months_per_year;
    return 1;
}

/// Months since the beginning of year 0.
std::int64_t month_number(const CivilDate& date) {
    return date.year * months_per_year + date.month - 1;
}

CivilDate first_of_month(std::int64_t number) {
    const std::int64_t january = floored(number, months_per_year);
    return {january / months_per_year, static_cast<unsigned>(number - january) + 1, 1};
}

}  // namespace

std::string_view to_word(TimeUnit unit) {
    static constexpr std::array<std::string_view, 7> words{"hour", "day",    "week",   "month",
                                                           "year", "decade", "century"};
    return words[static_cast<std::size_t>(unit)];
}

std::optional<TimeUnit> time_unit_from_word(std::string_view word) {
    for (const TimeUnit unit : all_time_units)
        if (to_word(unit) == word) return unit;
    return std::nullopt;
}

Instant floor_to(Instant at, TimeUnit unit) {
    if (unit == TimeUnit::week) return floored(at - first_monday, seconds_per_week) + first_monday;
    if (const Instant length = length_of(unit); length > 0) return floored(at, length);
    return start_of(first_of_month(floored(month_number(civil_date(at)), months_in(unit))));
}

Instant ceil_to(Instant at, TimeUnit unit) {
    const Instant begin = floor_to(at, unit);
    return begin == at ? at : stepped(begin, unit, 1);
}

Instant stepped(Instant at, TimeUnit unit, std::int64_t count) {
    if (const Instant length = length_of(unit); length > 0) return at + count * length;
    const CivilDate date = civil_date(at);
    CivilDate there = first_of_month(month_number(date) + count * months_in(unit));
    there.day = std::min(date.day, days_in_month(there.year, there.month));
    return start_of(there) + (at - start_of(date));
}

Instant snapped(Instant at, TimeUnit unit) {
    const Instant before = floor_to(at, unit), after = ceil_to(at, unit);
    return at - before < after - at ? before : after;
}

Extent whole_units(const Extent& extent, TimeUnit unit) {
    return {extent.begin == distant_past ? distant_past : floor_to(extent.begin, unit),
            extent.end == distant_future ? distant_future : ceil_to(extent.end, unit)};
}

}  // namespace claims
