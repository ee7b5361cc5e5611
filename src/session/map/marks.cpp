#include "session/map/marks.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace session {
namespace {

constexpr std::size_t fan_limit = 60;   // more than that stay a stack even when open
constexpr double opened_margin = 16.0;  // px from the outer ring to the edge of its disc
constexpr double event_reach = 11.0;    // px from the centre that still hit
constexpr double click_reach = 15.0;
constexpr double margin = 40.0;  // px beyond the viewport that are still drawn

/// Offsets of `count` symbols around a place: one ring after the other, from the top clockwise; the
/// last is in the outermost.
std::vector<geo::ScreenPoint> fan_offsets(std::size_t count) {
    std::vector<geo::ScreenPoint> offsets;
    double radius = fan_radius(count);
    while (offsets.size() < count) {
        const auto room = static_cast<std::size_t>(
            std::max(2.0, std::floor(2 * std::numbers::pi * radius / fan_spacing + 1e-6)));
        const std::size_t here = std::min(room, count - offsets.size());
        for (std::size_t i = 0; i < here; ++i) {
            // Two stand side by side, more start at the top.
            const double start = here == 2 ? std::numbers::pi : -std::numbers::pi / 2;
            const double angle =
                start + 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(here);
            offsets.push_back({radius * std::cos(angle), radius * std::sin(angle)});
        }
        radius += fan_spacing;
    }
    return offsets;
}

/// Whether a mark there is drawn: inside the viewport or close to it.
bool is_drawn(const geo::ScreenPoint& at, const geo::Viewport& viewport) {
    return at.x >= -margin && at.y >= -margin && at.x <= viewport.width + margin &&
           at.y <= viewport.height + margin;
}

/// The stack that a click there means; nullptr when there is none. What is drawn last lies on top.
template <typename Stack>
const Stack* topmost(const std::vector<Stack>& stacks, const geo::ScreenPoint& at) {
    const auto found = std::find_if(stacks.rbegin(), stacks.rend(), [&](const Stack& stack) {
        return std::hypot(stack.at.x - at.x, stack.at.y - at.y) <= click_reach;
    });
    return found == stacks.rend() ? nullptr : &*found;
}

void add_fan(Marks& marks, const MarkGroup& group, const EventPlaces& places,
             const geo::Camera& camera, const geo::Viewport& viewport) {
    const geo::ScreenPoint centre = geo::to_screen(camera, viewport, group.centre);
    const std::vector<geo::ScreenPoint> offsets = fan_offsets(group.rows.size());
    for (std::size_t i = 0; i < group.rows.size(); ++i) {
        const geo::ScreenPoint at{centre.x + offsets[i].x, centre.y + offsets[i].y};
        const claims::EventRow row = group.rows[i];
        marks.events.push_back({row, at, geo::to_screen(camera, viewport, places[row])});
    }
}

/// On a disc of its own.
void add_opened(Marks& marks, const MarkGroup& group, const EventPlaces& places,
                const geo::Camera& camera, const geo::Viewport& viewport) {
    add_fan(marks, group, places, camera, viewport);
    const geo::ScreenPoint at = geo::to_screen(camera, viewport, group.centre);
    const geo::ScreenPoint& last = marks.events.back().at;
    const double radius = std::hypot(last.x - at.x, last.y - at.y) + opened_margin;
    marks.opened = {at, radius, group.rows.size()};
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
        const geo::ScreenPoint at = geo::to_screen(camera, viewport, group.centre);
        if (!is_drawn(at, viewport)) {
            marks.outside += group.rows.size();
            continue;
        }
        const bool is_open = open && group.rows.size() <= fan_limit &&
                             std::ranges::find(group.rows, *open) != group.rows.end();
        if (group.rows.size() == 1) {
            marks.events.push_back({group.rows.front(), at, at});
        } else if (group.rows.size() <= largest_fan) {
            add_fan(marks, group, places, camera, viewport);
        } else if (is_open) {
            opened = &group;
        } else {
            marks.stacks.push_back({at, group.rows, group.counts});
        }
    }
    if (opened != nullptr) add_opened(marks, *opened, places, camera, viewport);
    return marks;
}

Marks place_counted(const SurveyGroups& groups, const geo::Camera& camera,
                    const geo::Viewport& viewport) {
    Marks marks;
    for (const CountedGroup& group : groups.groups()) {
        const geo::ScreenPoint at = geo::to_screen(camera, viewport, group.centre);
        if (is_drawn(at, viewport)) marks.counted.push_back({at, group.by_status, group.ground});
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
