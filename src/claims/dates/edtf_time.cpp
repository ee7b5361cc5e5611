#include <algorithm>

#include "claims/dates/edtf_syntax.hpp"
#include "claims/digits.hpp"

namespace claims {
namespace {

std::string no_time(std::string_view whole) {
    return quoted(whole) +
           " has no time of day behind its “T”: write it as T02:00:00, T02:00:00Z or "
           "T02:00:00+04:00";
}

/// Two digits of `text` at `at`, below `limit`; -1 when they are not.
int two_digits(std::string_view text, std::size_t at, int limit) {
    const auto number = number_from_digits<int>(text.substr(at, 2));
    return number && *number < limit ? *number : -1;
}

/// "Z", "+04", "-03:30" or nothing. False when it is none of them.
bool read_zone(std::string_view zone, EdtfPoint& point) {
    if (zone.empty()) return true;
    if (zone == "Z") {
        point.utc_offset = 0;
        return true;
    }
    if (zone.size() != 3 && zone.size() != 6) return false;
    const int hours = two_digits(zone, 1, 24);
    const int minutes = zone.size() == 3 ? 0 : two_digits(zone, 4, 60);
    if (hours < 0 || minutes < 0 || (zone.size() == 6 && zone[3] != ':')) return false;
    point.utc_offset = (zone[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

}  // namespace

std::string parse_edtf_time(std::string_view text, std::string_view whole, EdtfPoint& point) {
    const std::size_t zone = std::min(text.find_first_of("Z+-"), text.size());
    const std::string_view clock = text.substr(0, zone);
    const bool has_seconds = clock.size() == 8;
    if ((clock.size() != 5 && !has_seconds) || clock[2] != ':' || (has_seconds && clock[5] != ':'))
        return no_time(whole);

    point.hour = two_digits(clock, 0, 24);
    point.minute = two_digits(clock, 3, 60);
    point.second = has_seconds ? two_digits(clock, 6, 60) : 0;
    if (point.hour < 0) return quoted(whole) + " has no hour " + std::string(clock.substr(0, 2));
    if (point.minute < 0)
        return quoted(whole) + " has no minute " + std::string(clock.substr(3, 2));
    if (point.second < 0)
        return quoted(whole) + " has no second " + std::string(clock.substr(6, 2));
    if (!read_zone(text.substr(zone), point))
        return quoted(whole) + " has no time zone " + quoted(text.substr(zone)) +
               ": write it as Z or +04:00";
    point.resolution = has_seconds ? EdtfPoint::Resolution::second : EdtfPoint::Resolution::minute;
    return {};
}

}  // namespace claims
