#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf_syntax.hpp"

namespace claims {
namespace {

using Resolution = EdtfPoint::Resolution;

Extent years(std::int64_t first, std::int64_t last) {
    return {start_of({first, 1, 1}), start_of({last + 1, 1, 1})};
}

/// `count` months from `month` of `year` on.
Extent months(std::int64_t year, unsigned month, unsigned count) {
    const unsigned after = month - 1 + count;
    return {start_of({year, month, 1}), start_of({year + after / 12, after % 12 + 1, 1})};
}

/// "201X": 2010 to 2019; "-201X": -2019 to -2010.
Extent open_years(const EdtfPoint& point) {
    const std::int64_t span = point.year_digits_open == 2 ? 99 : 9;
    return point.year < 0 ? years(point.year - span, point.year)
                          : years(point.year, point.year + span);
}

/// Spring, code 21, begins in March.
Extent season(const EdtfPoint& point) {
    return months(point.year, (point.season - 20) * 3, 3);
}

Extent day(const EdtfPoint& point) {
    if (point.month_open) return years(point.year, point.year);
    if (point.day_open) return months(point.year, point.month, 1);
    const Instant begin = start_of({point.year, point.month, point.day});
    return {begin, begin + seconds_per_day};
}

Extent time_of_day(const EdtfPoint& point) {
    const Instant local = start_of({point.year, point.month, point.day}) +
                          (point.hour * 60 + point.minute) * 60 + point.second;
    const Instant begin = local - point.utc_offset.value_or(0) * 60;
    return {begin, begin + (point.resolution == Resolution::minute ? 60 : 1)};
}

}  // namespace

Extent extent_of(const EdtfPoint& point) {
    switch (point.resolution) {
        case Resolution::year:
            return point.year_digits_open > 0 ? open_years(point) : years(point.year, point.year);
        case Resolution::season:
            return season(point);
        case Resolution::month:
            return point.month_open ? years(point.year, point.year)
                                    : months(point.year, point.month, 1);
        case Resolution::day:
            return day(point);
        case Resolution::minute:
        case Resolution::second:
            return time_of_day(point);
    }
    return {};
}

}  // namespace claims
