#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "claims/dates/extent.hpp"

namespace claims {

/// The steps in which time is counted. Weeks begin on Monday; decades and centuries with the year
/// that ends in 0 or 00. All in UTC and the proleptic Gregorian calendar.
enum class TimeUnit { hour, day, week, month, year, decade, century };
inline constexpr std::array<TimeUnit, 7> all_time_units{
    TimeUnit::hour, TimeUnit::day,    TimeUnit::week,   TimeUnit::month,
    TimeUnit::year, TimeUnit::decade, TimeUnit::century};

/// "hour", "day" …
std::string_view to_word(TimeUnit unit);
std::optional<TimeUnit> time_unit_from_word(std::string_view word);

/// The beginning of the unit that an instant lies in. The instant must be a moment of a year, not
/// the distant past or future.
Instant floor_to(Instant at, TimeUnit unit);
/// The first beginning of a unit that is not before the instant.
Instant ceil_to(Instant at, TimeUnit unit);
/// `count` units later (earlier, where negative). From a day that the month there does not have:
/// its last day.
Instant stepped(Instant at, TimeUnit unit, std::int64_t count);

/// The beginning of the unit nearest to the instant.
Instant snapped(Instant at, TimeUnit unit);
/// The whole units that an extent touches; an open side stays open.
Extent whole_units(const Extent& extent, TimeUnit unit);

}  // namespace claims
