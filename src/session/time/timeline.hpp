#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/dates/calendar.hpp"
#include "claims/filter/filter.hpp"

namespace session {

/// An event on the timeline, as long as the time that it may have happened in.
struct TimeBar {
    claims::EventRow row = 0;
    claims::Extent when;
    int lane = 0;  ///< 0 is the lowest; bars in one lane do not touch
};

/// A unit of time. An event known only to a longer time counts in each unit with the share of its
/// time that lies there, so that all units together count it once.
struct TimeBin {
    claims::Extent extent;
    std::array<float, claims::status_count> events{};
    std::uint32_t within = 0;  ///< events that lie wholly in this unit
    std::uint32_t across = 0;  ///< events that may lie here or beyond
    std::uint32_t claims = 0;  ///< that became known in this unit; see claims::known_from

    float total() const;
};

/// Events and claims along the axis of time: single bars where they have room, and always counts.
struct Timeline {
    claims::TimeUnit unit = claims::TimeUnit::day;  ///< of the bins
    std::vector<TimeBin> bins;
    std::vector<TimeBar> bars;  ///< empty where there are too many
    int lanes = 0;
    float most_events = 0;
    std::uint32_t most_claims = 0;
    std::size_t earlier = 0, later = 0;  ///< events that the span does not show
    std::size_t undated = 0;             ///< events that may lie anywhere

    /// Nothing has a date, neither here nor beyond.
    bool is_bare() const { return earlier + later == 0 && most_events == 0 && most_claims == 0; }
};

inline constexpr std::size_t most_bins = 240;
inline constexpr int most_lanes = 6;

/// `rows` are the events that the filter shows at whatever time, in the order of the atlas;
/// `statuses` those of all events.
Timeline lay_out_time(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                      const std::vector<claims::Status>& statuses, const claims::Extent& span);

/// The time that events may have happened in, and that in which claims about them became known.
/// Open ends do not count; nothing where there is no date.
std::optional<claims::Extent> events_span(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& rows);
std::optional<claims::Extent> claims_span(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& rows);
/// Of the time of those events that overlap a stretch, what lies in it; nothing where none does.
std::optional<claims::Extent> events_span_within(const claims::Atlas& atlas,
                                                 const std::vector<claims::EventRow>& rows,
                                                 const claims::Extent& stretch);
/// The window; a side of it that is open ends with `all`, but for a second at least.
claims::Extent closed_with(const claims::Extent& window, const claims::Extent& all);
/// Both, with a margin. The last hundred days of the year 2000 where there is no date.
claims::Extent time_spanned(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows);
/// Where most happens: twice the shortest time in which half of the events lie; all time where that
/// is not much more.
claims::Extent busiest_time(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows);

}  // namespace session
