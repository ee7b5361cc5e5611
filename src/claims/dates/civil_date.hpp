#pragma once

#include <cstdint>
#include <string_view>

#include "claims/dates/extent.hpp"

namespace claims {

/// A day of the proleptic Gregorian calendar. Year 0 is 1 BC.
struct CivilDate {
    std::int64_t year = 1970;
    unsigned month = 1;  ///< 1–12
    unsigned day = 1;    ///< 1–31

    friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

inline constexpr Instant seconds_per_day = 86'400;
/// Years beyond this, before and after Christ, do not fit into an Instant.
inline constexpr std::int64_t largest_year = 200'000'000'000;

/// The first second of a day. The day must exist and its year be within ±largest_year.
Instant start_of(const CivilDate& date);
/// The day an instant lies in.
CivilDate civil_date(Instant at);
unsigned days_in_month(std::int64_t year, unsigned month);
/// "January" for 1.
std::string_view month_name(unsigned month);

}  // namespace claims
