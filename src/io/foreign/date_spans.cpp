#include "io/foreign/date_spans.hpp"

#include <fmt/format.h>

#include "claims/dates/calendar.hpp"
#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf.hpp"
#include "io/foreign/foreign_date.hpp"

namespace io {
namespace {

bool is_day(std::string_view text) {
    return text.size() == 10 && claims::read_edtf(text).date.has_value();
}

}  // namespace

std::string week_of(std::string_view day) {
    if (!is_day(day)) return std::string(day);
    const claims::Instant begin = claims::read_extent(day).begin;
    const claims::Instant monday = claims::floor_to(begin, claims::TimeUnit::week);
    return fmt::format("{}/{}", iso_day(claims::civil_date(monday)),
                       iso_day(claims::civil_date(monday + 6 * claims::seconds_per_day)));
}

std::string month_of(std::string_view day) {
    return std::string(is_day(day) ? day.substr(0, 7) : day);
}

std::string year_of(std::string_view day) {
    return std::string(is_day(day) ? day.substr(0, 4) : day);
}

std::string span_of(std::string_view first, std::string_view last) {
    first = first.substr(0, first.find('/'));
    last = last.substr(last.rfind('/') + 1);
    if (first == last || last.empty()) return std::string(first);
    if (is_day(first) && is_day(last)) {
        const claims::Extent whole{claims::read_extent(first).begin, claims::read_extent(last).end};
        for (const std::string_view shorter : {first.substr(0, 4), first.substr(0, 7)})
            if (claims::read_extent(shorter) == whole) return std::string(shorter);
    }
    return fmt::format("{}/{}", first, last);
}

}  // namespace io
