#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "claims/written_dates/written_date.hpp"

namespace claims {

// What the readers of dates in this folder share. Texts are as plain_date_text() gives them.

/// How many digits the text begins with, and what number they are.
std::size_t leading_digits(std::string_view text);
unsigned number_of_digits(std::string_view digits);
/// "20" is 2020 and "94" is 1994, as spreadsheets and POSIX take them.
unsigned whole_year(unsigned year, std::size_t digits);

/// The date with hyphens for all dashes and plain blanks, and without a day of the week before it.
std::string plain_date_text(std::string_view text);

/// The day with the time of day that follows it; empty when one of them is none.
std::string day_with_time(const CivilDate& day, std::string_view time);

/// A date that is one point, a month, a year or a season; empty when the text is none.
std::string read_single_date(std::string_view text, DayOrder order);
/// "11 October 2020", "Oct 11, 2020 14:30", "11-Oct-20", "октябрь 2020", "autumn 2020"
std::string date_in_words(std::string_view text);
/// A quarter or a week as ISO 8601 numbers them: "Q3 2020", "2020-Q3", "2020-W41", "2020W416".
std::string part_of_year(std::string_view text);
/// Both readings of a date that is none because it has two: "January 2020 or 20 January"; empty for
/// any other text.
std::string two_readings(std::string_view text);

/// Two dates with a hyphen between them, or days of one month: "11.10.2020-13.10.2020", "28 Feb - 2
/// Mar 2020", "1-3 Feb 2020", "Feb 1-3, 2020", "11-13.10.2020".
std::string date_span_in(std::string_view text, DayOrder order);

}  // namespace claims
