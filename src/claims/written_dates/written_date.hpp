#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "claims/dates/civil_date.hpp"

namespace claims {

/// How dates in numbers such as 03/04/2020 are ordered.
enum class DayOrder { automatic, dmy, mdy, ymd };

/// "dmy", "mdy", "ymd", "auto"
std::optional<DayOrder> day_order_from_word(std::string_view word);

/// A date as other programs write it. One of the two is filled, or none for empty text.
struct WrittenDate {
    std::string edtf;
    std::string problem;  ///< "“soon” is no date"
};

/// Reads EDTF, ISO 8601 with a blank or with slashes, numbers in the given order (where only one
/// order is possible, in that one), names of months, seasons and days of the week in eight
/// languages, spans with a hyphen or dash, “c.” and “~” before a date, the days that spreadsheets
/// count from 1899-12-30, and milliseconds from 1970. A time of day is kept unless it is midnight.
/// What may be two dates, as “Jan-20”, is none. Every date given is one that read_edtf()
/// reads.
WrittenDate read_written_date(std::string_view text, DayOrder order);

/// Three numbers with separators between them, and what follows.
struct DateNumbers {
    std::array<unsigned, 3> numbers{};
    std::array<std::size_t, 3> digits{};
    std::string_view rest;
};
std::optional<DateNumbers> read_date_numbers(std::string_view text);

/// The number of days a spreadsheet counts for a date of 1955 to 2064: "44115".
std::optional<CivilDate> read_spreadsheet_day(std::string_view text);

/// "2020-10-11"; empty when there is no such day.
std::string iso_day(const CivilDate& date);

/// The month that a word in English, Russian, Turkish, Azerbaijani, Armenian, Georgian, German or
/// French names, 1 to 12; 0 for none. `folded` as folded() gives it.
unsigned month_of_word(std::string_view folded);

}  // namespace claims
