#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "claims/dates/extent.hpp"

namespace claims {

/// One date as written, before it is turned into a stretch of time.
struct EdtfPoint {
    enum class Resolution { year, season, month, day, minute, second };

    Resolution resolution = Resolution::year;
    std::int64_t year = 0;     ///< with 0 for unspecified digits
    int year_digits_open = 0;  ///< "201X" 1, "20XX" 2
    bool month_open = false;   ///< "2020-XX", "2020-XX-XX"
    bool day_open = false;     ///< "2020-10-XX", "2020-XX-XX"
    unsigned season = 0;       ///< 21 spring to 24 winter
    unsigned month = 1;
    unsigned day = 1;
    int hour = 0, minute = 0, second = 0;
    std::optional<int> utc_offset;  ///< minutes east; nothing when no zone is written
    bool uncertain = false;
    bool approximate = false;

    friend bool operator==(const EdtfPoint&, const EdtfPoint&) = default;
};

/// Either end of an interval.
struct EdtfEnd {
    enum class Kind { date, open, unknown };
    Kind kind = Kind::date;
    EdtfPoint date;
};

/// A date or an interval. A single date stands in `first`.
struct EdtfExpression {
    bool is_interval = false;
    EdtfEnd first, last;
};

/// Reads one date without "/" into `point`. Returns what is wrong with it, empty when nothing is.
std::string parse_edtf_point(std::string_view text, EdtfPoint& point);
/// Reads "02:00:00+04:00" and the like, which stands behind the "T" of `whole`.
std::string parse_edtf_time(std::string_view text, std::string_view whole, EdtfPoint& point);
/// Reads a date or an interval.
std::string parse_edtf(std::string_view text, EdtfExpression& expression);

/// The time a date may cover.
Extent extent_of(const EdtfPoint& point);

/// Text in quotation marks for a message, cut short when it is long.
std::string quoted(std::string_view text);

}  // namespace claims
