#include "ui/timeline/time_scale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "claims/dates/calendar.hpp"
#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf_words.hpp"

namespace ui {
namespace {

using claims::TimeUnit;

/// Ticks stand at multiples of `count` units within a `major` unit.
struct TickStep {
    TimeUnit unit;
    int count;
    TimeUnit major;
};
constexpr std::array steps{TickStep{TimeUnit::hour, 1, TimeUnit::day},
                           TickStep{TimeUnit::hour, 3, TimeUnit::day},
                           TickStep{TimeUnit::hour, 6, TimeUnit::day},
                           TickStep{TimeUnit::day, 1, TimeUnit::month},
                           TickStep{TimeUnit::week, 1, TimeUnit::month},
                           TickStep{TimeUnit::month, 1, TimeUnit::year},
                           TickStep{TimeUnit::month, 3, TimeUnit::year},
                           TickStep{TimeUnit::year, 1, TimeUnit::decade},
                           TickStep{TimeUnit::year, 2, TimeUnit::decade},
                           TickStep{TimeUnit::year, 5, TimeUnit::decade},
                           TickStep{TimeUnit::decade, 1, TimeUnit::century},
                           TickStep{TimeUnit::decade, 5, TimeUnit::century},
                           TickStep{TimeUnit::century, 1, TimeUnit::century},
                           TickStep{TimeUnit::century, 5, TimeUnit::century},
                           TickStep{TimeUnit::century, 20, TimeUnit::century},
                           TickStep{TimeUnit::century, 50, TimeUnit::century}};

const TickStep& step_for(const TimeScale& scale, float label_width) {
    const double seconds_per_px = static_cast<double>(scale.span.end - scale.span.begin) /
                                  std::max(1.0, static_cast<double>(scale.width));
    for (const TickStep& step : steps) {
        const auto length = static_cast<double>(claims::stepped(0, step.unit, step.count));
        if (length / seconds_per_px >= static_cast<double>(label_width)) return step;
    }
    return steps.back();
}

std::string label_of(claims::Instant at, TimeUnit unit, bool in_full) {
    const claims::CivilDate date = claims::civil_date(at);
    const std::string_view month = claims::month_name(date.month).substr(0, 3);
    const bool new_year = date.month == 1 && date.day == 1;
    if (unit == TimeUnit::hour) {
        const claims::Instant second = at - claims::floor_to(at, TimeUnit::day);
        if (second == 0 || in_full)
            return fmt::format("{} {} {}", date.day, month, claims::year_in_words(date.year));
        return fmt::format("{:02}:00", second / 3600);
    }
    if (unit == TimeUnit::day || unit == TimeUnit::week)
        return in_full || (new_year && unit == TimeUnit::day)
                   ? fmt::format("{} {} {}", date.day, month, claims::year_in_words(date.year))
                   : fmt::format("{} {}", date.day, month);
    if (unit == TimeUnit::month)
        return in_full || new_year ? fmt::format("{} {}", month, claims::year_in_words(date.year))
                                   : std::string(month);
    return claims::year_in_words(date.year);
}

/// The first tick that is not before the moment. Multiples count from where hours of a day, months
/// of a year or years of a decade begin.
claims::Instant first_tick(claims::Instant from, const TickStep& step) {
    if (step.count == 1) return claims::ceil_to(from, step.unit);
    claims::Instant at = claims::floor_to(from, step.major);
    if (step.major == step.unit) {  // centuries count from year 0
        const std::int64_t year = claims::civil_date(at).year;
        const std::int64_t length = 100LL * step.count;
        at = claims::start_of({(year / length - (year % length < 0 ? 1 : 0)) * length, 1, 1});
    }
    while (at < from) at = claims::stepped(at, step.unit, step.count);
    return at;
}

}  // namespace

float TimeScale::x(claims::Instant at) const {
    const claims::Instant within =
        std::clamp(at, span.begin - (span.end - span.begin), span.end + (span.end - span.begin));
    const double share =
        static_cast<double>(within - span.begin) / static_cast<double>(span.end - span.begin);
    return left + static_cast<float>(share) * width;
}

claims::Instant TimeScale::at(float x) const {
    const double share = static_cast<double>(x - left) / std::max(1.0, static_cast<double>(width));
    return span.begin + static_cast<claims::Instant>(
                            std::floor(share * static_cast<double>(span.end - span.begin)));
}

std::vector<TimeTick> time_ticks(const TimeScale& scale, float label_width) {
    const TickStep& step = step_for(scale, label_width);
    std::vector<TimeTick> ticks;
    for (claims::Instant at = first_tick(scale.span.begin, step); at < scale.span.end;
         at = claims::stepped(at, step.unit, step.count))
        ticks.push_back(
            {at, label_of(at, step.unit, ticks.empty()), claims::floor_to(at, step.major) == at});
    return ticks;
}

}  // namespace ui
