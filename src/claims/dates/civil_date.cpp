#include "claims/dates/civil_date.hpp"

#include <array>
#include <chrono>

namespace claims {
namespace {

// std::chrono::year ends at 32767. The calendar repeats every 400 years, so any year is counted as
// one of 0 to 399 and a number of whole cycles.
constexpr std::int64_t years_per_cycle = 400;
constexpr std::int64_t days_per_cycle = 146'097;

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

std::chrono::year in_cycle(std::int64_t year) {
    return std::chrono::year(
        static_cast<int>(year - floor_div(year, years_per_cycle) * years_per_cycle));
}

}  // namespace

Instant start_of(const CivilDate& date) {
    const std::chrono::sys_days day =
        in_cycle(date.year) / std::chrono::month(date.month) / std::chrono::day(date.day);
    const std::int64_t days =
        day.time_since_epoch().count() + floor_div(date.year, years_per_cycle) * days_per_cycle;
    return days * seconds_per_day;
}

CivilDate civil_date(Instant at) {
    const std::int64_t days = floor_div(at, seconds_per_day);
    const std::int64_t cycles = floor_div(days, days_per_cycle);
    const std::chrono::year_month_day day{
        std::chrono::sys_days(std::chrono::days(days - cycles * days_per_cycle))};
    return {static_cast<int>(day.year()) + cycles * years_per_cycle,
            static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day())};
}

unsigned days_in_month(std::int64_t year, unsigned month) {
    const std::chrono::year_month_day_last last =
        in_cycle(year) / std::chrono::month(month) / std::chrono::last;
    return static_cast<unsigned>(last.day());
}

std::string_view month_name(unsigned month) {
    static constexpr std::array<std::string_view, 12> names{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return names[month - 1];
}

}  // namespace claims
