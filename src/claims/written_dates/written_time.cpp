#include "claims/written_dates/written_time.hpp"

#include <fmt/format.h>

#include <array>

#include "claims/filter/filter.hpp"
#include "claims/words/without_blanks.hpp"
#include "claims/written_dates/date_parts.hpp"

namespace claims {
namespace {

bool take_start(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start)) return false;
    text.remove_prefix(start.size());
    return true;
}

struct Clock {
    std::array<unsigned, 3> parts{};  ///< hours, minutes, seconds
    std::size_t count = 0;
};

/// "14:30:00.000", of which parts of seconds are left out.
Clock take_clock(std::string_view& text) {
    Clock clock;
    do {
        const std::size_t digits = leading_digits(text);
        if (digits == 0 || digits > 2) return {};
        clock.parts[clock.count++] = number_of_digits(text.substr(0, digits));
        text.remove_prefix(digits);
    } while (clock.count < 3 && take_start(text, ":"));
    if (clock.count == 3 && (text.starts_with('.') || text.starts_with(',')))
        text.remove_prefix(1 + leading_digits(text.substr(1)));
    text = without_blanks(text);
    return clock;
}

/// "2:30 PM" is 14:30. False where half of the day contradicts the hour.
bool take_half_of_day(std::string_view& text, Clock& clock) {
    const bool is_am = take_start(text, "am") || take_start(text, "a.m.");
    const bool is_pm = !is_am && (take_start(text, "pm") || take_start(text, "p.m."));
    if (!is_am && !is_pm) return clock.count > 1;
    if (clock.parts[0] < 1 || clock.parts[0] > 12) return false;
    clock.parts[0] = clock.parts[0] % 12 + (is_pm ? 12 : 0);
    text = without_blanks(text);
    return true;
}

/// "+04:00" of "+4", "+0400" or "+04:00"; "Z" without a difference; nothing for anything else.
std::optional<std::string> offset_of(std::string_view text) {
    const char sign = text.front();
    text.remove_prefix(1);
    const std::size_t digits = leading_digits(text);
    const bool is_run = digits == 4 && text.size() == 4;
    const std::size_t hours = is_run ? 2 : digits;
    if ((sign != '+' && sign != '-') || hours == 0 || hours > 2) return std::nullopt;
    std::string_view minutes = text.substr(hours);
    if (!is_run && !minutes.empty() && !take_start(minutes, ":")) return std::nullopt;
    if (text.size() > hours && (minutes.size() != 2 || leading_digits(minutes) != 2))
        return std::nullopt;
    const unsigned hour = number_of_digits(text.substr(0, hours));
    const unsigned minute = minutes.empty() ? 0 : number_of_digits(minutes);
    if (hour > 14 || minute > 59) return std::nullopt;
    if (hour == 0 && minute == 0) return "Z";
    return fmt::format("{}{:02}:{:02}", sign, hour, minute);
}

std::optional<std::string> zone_of(std::string_view text) {
    if (text.empty()) return std::string();
    if (text == "z") return "Z";
    if (take_start(text, "utc") || take_start(text, "gmt")) {
        text = without_blanks(text);
        if (text.empty()) return "Z";
    }
    return offset_of(text);
}

}  // namespace

std::optional<WrittenTime> read_written_time(std::string_view text) {
    const std::string plain = folded(text);
    std::string_view rest = plain;
    while (take_start(rest, " ") || take_start(rest, "t") || take_start(rest, ",")) {
    }
    Clock clock = take_clock(rest);
    if (clock.count == 0 || !take_half_of_day(rest, clock)) return std::nullopt;
    if (!text.starts_with('T') && clock.count == 2 && rest.starts_with('-') &&
        rest.find(':') != std::string_view::npos)
        return std::nullopt;
    const auto& [hour, minute, second] = clock.parts;
    const auto zone = zone_of(rest);
    if (!zone || hour > 24 || minute > 59 || second > 59) return std::nullopt;
    if (hour == 24) {
        if (minute != 0 || second != 0) return std::nullopt;
        return WrittenTime{"T00:00:00" + *zone, true};
    }
    const bool is_midnight = hour == 0 && minute == 0 && second == 0;
    if (is_midnight && (zone->empty() || zone == "Z")) return WrittenTime{};
    return WrittenTime{fmt::format("T{:02}:{:02}:{:02}{}", hour, minute, second, *zone)};
}

}  // namespace claims
