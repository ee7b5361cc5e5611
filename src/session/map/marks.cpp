#include "session/map/marks.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "session/map/fan.hpp"

namespace session {
namespace {

constexpr std::size_t most_opened = 60;  // more than that stay a stack even when open
constexpr double opened_margin = 16.0;   // px from the outer ring to the edge of its disc
constexpr double event_reach = 11.0;     // px from the centre that still hit
constexpr double click_reach = 15.0;
// From a mark's middle; less than half the least that is drawn, so that a sliver is no mark.
constexpr double least_of_symbol = 5.0;  // px
constexpr double least_of_stack = 11.0;  // px

/// Whether a part of a mark can be seen. What cannot be is no mark on the map: what is counted as
/// being there must be there.
bool is_seen(const geo::ScreenPoint& at, double reach, const geo::Viewport& viewport) {
    return at.x > -reach && at.y > -reach && at.x < viewport.width + reach &&
           at.y < viewport.height + reach;
}

/// From the middle of a group to the edge of what is drawn of it, px.
double reach_of(const MarkGroup& group) {
    const std::size_t count = group.rows.size();
    return count > largest_fan ? least_of_stack : fan_radius(count) + least_of_symbol;
}

/// The stack that a click there means; nullptr when there is none. What is drawn last lies on top.
template <typename Stack>
const Stack* topmost(const std::vector<Stack>& stacks, const geo::ScreenPoint& at) {
    const auto found = std::find_if(stacks.rbegin(), stacks.rend(), [&](const Stack& stack) {
        return std::hypot(stack.at.x - at.x, stack.at.y - at.y) <= click_reach;
    });
    return found == stacks.rend() ? nullptr : &*found;
}

/// Around the middle of their places. Tells how far the outermost stands from it, px.
double add_fan(Marks& marks, const MarkGroup& group, const EventPlaces& places,
               const geo::Camera& camera, const geo::Viewport& viewport) {
    const geo::ScreenPoint centre = geo::to_screen(camera, viewport, group.centre);
    std::vector<geo::ProjectedPoint> around;
    for (const claims::EventRow row : group.rows)
        around.push_back({places[row].x - group.centre.x, places[row].y - group.centre.y});
    const std::vector<geo::ScreenPoint> offsets = fan_out(around);
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const geo::ScreenPoint at{centre.x + offsets[i].x, centre.y + offsets[i].y};
        const claims::EventRow row = group.rows[i];
        if (is_seen(at, least_of_symbol, viewport))
            marks.events.push_back({row, at, geo::to_screen(camera, viewport, places[row])});
        else
            ++marks.outside;
    }
    return std::hypot(offsets.back().x, offsets.back().y);
}

/// On a disc of its own.
void add_opened(Marks& marks, const MarkGroup& group, const EventPlaces& places,
                const geo::Camera& camera, const geo::Viewport& viewport) {
    const std::size_t others = marks.events.size();
    const double reach = add_fan(marks, group, places, camera, viewport);
    const geo::ScreenPoint at = geo::to_screen(camera, viewport, group.centre);
    marks.opened = {at, reach + opened_margin, marks.events.size() - others};
}

bool is_on(const OpenedStack& opened, const geo::ScreenPoint& at) {
    return std::hypot(opened.at.x - at.x, opened.at.y - at.y) <= opened.radius;
}

std::vector<claims::EventRow> nearest_in(std::span<const EventMark> marks,
                                         const geo::ScreenPoint& at) {
    const EventMark* nearest = nullptr;
    double distance = event_reach;
    for (const EventMark& mark : marks) {
        const double away = std::hypot(mark.at.x - at.x, mark.at.y - at.y);
        if (away > distance) continue;
        distance = away;
        nearest = &mark;
    }
    if (nearest == nullptr) return {};
    return {nearest->row};
}

}  // namespace

Marks place_marks(const EventPlaces& places, const MarkGroups& groups, const geo::Camera& camera,
                  const geo::Viewport& viewport, std::optional<claims::EventRow> open) {
    Marks marks;
    marks.unlocated = groups.unlocated();
    marks.outside = groups.away();
    const MarkGroup* opened = nullptr;
    for (const MarkGroup& group : groups.groups()) {
        const bool is_open = open && group.rows.size() > largest_fan &&
                             group.rows.size() <= most_opened &&
                             std::ranges::find(group.rows, *open) != group.rows.end();
        const geo::ScreenPoint at = geo::to_screen(camera, viewport, group.centre);
        if (is_open)
            opened = &group;
        else if (!is_seen(at, reach_of(group), viewport))
            marks.outside += group.rows.size();
        else if (group.rows.size() == 1)
            marks.events.push_back({group.rows.front(), at, at});
        else if (group.rows.size() <= largest_fan)
            add_fan(marks, group, places, camera, viewport);
        else
            marks.stacks.push_back({at, group.rows, group.counts});
    }
    if (opened != nullptr) add_opened(marks, *opened, places, camera, viewport);
    return marks;
}

Marks place_counted(const SurveyGroups& groups, const geo::Camera& camera,
                    const geo::Viewport& viewport) {
    Marks marks;
    for (const CountedGroup& group : groups.groups()) {
        const geo::ScreenPoint at = geo::to_screen(camera, viewport, group.centre);
        const double reach =
            claims::total_of(group.by_status) > 1 ? least_of_stack : least_of_symbol;
        if (is_seen(at, reach, viewport))
            marks.counted.push_back({at, group.by_status, group.ground});
    }
    return marks;
}

const CountedStack* counted_at(const Marks& marks, const geo::ScreenPoint& at) {
    return topmost(marks.counted, at);
}

// Marked and gathered, not sorted: there may be a million of them.
std::vector<claims::EventRow> visible_rows(const Marks& marks) {
    const auto each = [&](const auto& visit) {
        for (const EventMark& mark : marks.events) visit(mark.row);
        for (const EventStack& stack : marks.stacks)
            for (const claims::EventRow row : stack.rows) visit(row);
    };
    std::size_t count = 0, end = 0;
    each([&](claims::EventRow row) {
        ++count;
        end = std::max(end, row + std::size_t{1});
    });
    std::vector<std::uint8_t> is_visible(end);
    each([&](claims::EventRow row) { is_visible[row] = 1; });
    std::vector<claims::EventRow> rows;
    rows.reserve(count);
    for (std::size_t row = 0; row < end; ++row)
        if (is_visible[row] != 0) rows.push_back(static_cast<claims::EventRow>(row));
    return rows;
}

std::vector<claims::EventRow> hit_test(const Marks& marks, const geo::ScreenPoint& at) {
    const std::span<const EventMark> events = marks.events;
    if (marks.opened && is_on(*marks.opened, at))
        return nearest_in(events.last(marks.opened->events), at);
    if (const EventStack* stack = topmost(marks.stacks, at))
        return {stack->rows.begin(), stack->rows.end()};
    return nearest_in(events, at);
}

}  // namespace session
