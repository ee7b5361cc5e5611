#pragma once

#include <optional>
#include <span>
#include <vector>

#include "geo/camera.hpp"
#include "session/map/mark_groups.hpp"
#include "session/map/survey_groups.hpp"

namespace session {

/// Where the symbol of one event stands. Events that share a place stand in a ring around it.
struct EventMark {
    claims::EventRow row = 0;
    geo::ScreenPoint at;      ///< px
    geo::ScreenPoint anchor;  ///< px, the event's place; equals `at` when it stands alone
};

/// More events in one place than fit around it.
struct EventStack {
    geo::ScreenPoint at;                     ///< px
    std::span<const claims::EventRow> rows;  ///< in the order of the atlas; of the groups
    claims::StatusCounts counts{};           ///< of `rows`
};

/// Events that were counted, or of which only the places are read; it stands like a stack.
struct CountedStack {
    geo::ScreenPoint at;  ///< px
    claims::StatusCounts by_status{};
    geo::Bounds ground;
    std::size_t count() const { return claims::total_of(by_status); }
};

/// The disc on which the events of an opened stack stand, over whatever else lies there.
struct OpenedStack {
    geo::ScreenPoint at;     ///< px
    double radius = 0.0;     ///< px
    std::size_t events = 0;  ///< that stand on it: the last so many of the marks
};

/// The marks inside a viewport. Which events come together depends on the zoom and on what lies
/// nearby, so that panning moves marks but never regroups them.
struct Marks {
    std::vector<EventMark> events;
    std::vector<EventStack> stacks;
    std::optional<OpenedStack> opened;
    std::vector<CountedStack> counted;  ///< then there are none of the others
    bool are_statuses_known = true;     ///< of `counted`: otherwise claims are still to be read
    std::size_t outside = 0;            ///< shown events whose mark would lie beyond the viewport
    std::size_t unlocated = 0;          ///< shown events without a place on the map
};

/// `groups` cover what the camera sees, and live as long as the marks; `open` is an event whose
/// stack stands fanned out, however large.
Marks place_marks(const EventPlaces& places, const MarkGroups& groups, const geo::Camera& camera,
                  const geo::Viewport& viewport, std::optional<claims::EventRow> open);

/// The same of events that were counted and not read.
Marks place_counted(const SurveyGroups& groups, const geo::Camera& camera,
                    const geo::Viewport& viewport);

/// All events with a mark or in a stack, in the order of the atlas.
std::vector<claims::EventRow> visible_rows(const Marks& marks);

/// What lies under a point: one event, or all events of a stack; empty when nothing does. What an
/// opened stack covers is not there.
std::vector<claims::EventRow> hit_test(const Marks& marks, const geo::ScreenPoint& at);

/// The counted stack under a point; nullptr when there is none.
const CountedStack* counted_at(const Marks& marks, const geo::ScreenPoint& at);

}  // namespace session
