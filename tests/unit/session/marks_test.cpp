#include "session/map/marks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <set>

#include "support/small_atlas.hpp"

using claims::EventRow;

namespace {

constexpr geo::Viewport viewport{1200, 800, 1};

std::shared_ptr<const claims::Atlas> scattered(int count, double spread_deg) {
    std::mt19937 random(5);
    std::normal_distribution<double> around(0, spread_deg);
    std::vector<support::SmallEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({std::to_string(i), {46 + around(random), 40 + around(random)}});
    return support::small_atlas(events);
}

/// Marks and what they view.
struct Placed : session::Marks {
    Placed(const std::shared_ptr<const claims::Atlas>& atlas, const geo::Camera& camera,
           std::optional<EventRow> open)
        : groups(made(atlas, camera)) {
        Marks::operator=(session::place_marks(places, groups, camera, viewport, open));
    }
    session::MarkGroups made(const std::shared_ptr<const claims::Atlas>& atlas,
                             const geo::Camera& camera) {
        places.lay_out(*atlas, camera.projection);
        const claims::Overview shown = claims::apply_filter(*atlas, {});
        return {places, shown.rows, shown.statuses, camera, viewport};
    }

    session::EventPlaces places;
    session::MarkGroups groups;
};

Placed marks_of(const std::shared_ptr<const claims::Atlas>& atlas, const geo::Camera& camera,
                std::optional<EventRow> open = {}) {
    return {atlas, camera, open};
}

std::multiset<EventRow> rows_of(const session::Marks& marks) {
    std::multiset<EventRow> rows;
    for (const auto& mark : marks.events) rows.insert(mark.row);
    for (const auto& stack : marks.stacks) rows.insert(stack.rows.begin(), stack.rows.end());
    return rows;
}

/// Which events stand with which: row → the set of rows that share its anchor or stack.
std::set<std::set<EventRow>> stacks_of(const session::Marks& marks) {
    std::set<std::set<EventRow>> stacks;
    for (const auto& stack : marks.stacks) stacks.emplace(stack.rows.begin(), stack.rows.end());
    return stacks;
}

/// Px between the two symbols that are closest to each other.
double nearest_two(const session::Marks& marks) {
    std::vector<geo::ScreenPoint> places;
    for (const auto& mark : marks.events) places.push_back(mark.at);
    for (const auto& stack : marks.stacks) places.push_back(stack.at);
    double nearest = 1e9;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            nearest =
                std::min(nearest, std::hypot(places[i].x - places[j].x, places[i].y - places[j].y));
    return nearest;
}

}  // namespace

TEST_CASE("every located event inside the map is on it exactly once, at any zoom") {
    const auto atlas = scattered(400, 0.4);
    for (double zoom = 5; zoom <= 14; zoom += 0.5) {
        const Placed marks = marks_of(atlas, {{46, 40}, zoom});
        const std::multiset<EventRow> rows = rows_of(marks);
        CHECK(std::set<EventRow>(rows.begin(), rows.end()).size() == rows.size());
        if (zoom <= 7) CHECK(rows.size() == 400);
        CHECK(rows.size() + marks.outside == 400);
        CHECK(std::ranges::equal(session::visible_rows(marks), rows));
    }
}

TEST_CASE("no symbol covers another") {
    const auto atlas = scattered(300, 0.5);
    for (double zoom = 5; zoom <= 12; zoom += 0.7) {
        const Placed marks = marks_of(atlas, {{46, 40}, zoom});
        CHECK(nearest_two(marks) > 18.0);
    }
}

TEST_CASE("panning moves marks but never regroups them") {
    const auto atlas = scattered(200, 0.2);
    const geo::Camera camera{{46, 40}, 7.3};
    const Placed before = marks_of(atlas, camera);
    for (const double dx : {3.0, 17.5, -41.0}) {
        const Placed after = marks_of(atlas, geo::panned(camera, dx, dx / 2));
        CHECK(stacks_of(after) == stacks_of(before));
        REQUIRE(after.events.size() == before.events.size());
        for (std::size_t i = 0; i < after.events.size(); ++i) {
            CHECK(after.events[i].row == before.events[i].row);
            CHECK(after.events[i].at.x - before.events[i].at.x == doctest::Approx(dx));
        }
    }
}

TEST_CASE("thirty thousand events: each once, none covered, the same wherever the map is") {
    const auto atlas = scattered(30'000, 1.5);
    for (const double zoom : {4.0, 6.6, 8.3, 11.0, 13.5}) {
        CAPTURE(zoom);
        const geo::Camera camera{{46, 40}, zoom};
        const Placed before = marks_of(atlas, camera);
        CHECK(rows_of(before).size() + before.outside == 30'000);
        CHECK(nearest_two(before) > 18.0);
        // So far that the groups are made anew.
        const Placed after = marks_of(atlas, geo::panned(camera, 900, -600));
        const auto moved = stacks_of(after);
        for (const auto& stack : before.stacks)
            if (stack.at.x < 300 && stack.at.y > 600)
                CHECK(moved.contains({stack.rows.begin(), stack.rows.end()}));
    }
}

TEST_CASE("a few events in one place stand in a ring, each can be hit") {
    std::vector<support::SmallEvent> events;
    for (int i = 0; i < 6; ++i) events.push_back({std::to_string(i), {46, 40}});
    const auto atlas = support::small_atlas(events);
    const Placed marks = marks_of(atlas, {{46, 40}, 7});
    REQUIRE(marks.events.size() == 6);
    CHECK(marks.stacks.empty());
    for (const session::EventMark& mark : marks.events) {
        CHECK(mark.anchor.x == doctest::Approx(600));
        CHECK(session::hit_test(marks, mark.at) == std::vector<EventRow>{mark.row});
    }
    CHECK(session::hit_test(marks, {600, 500}).empty());
}

TEST_CASE("events of several places stand each towards its own") {
    // A degree of longitude is 182 px: they lie 9 px around the middle, named crosswise.
    const auto atlas = support::small_atlas({{"west", {45.95, 40}},
                                             {"east", {46.05, 40}},
                                             {"north", {46, 40.04}},
                                             {"south", {46, 39.96}}});
    const Placed marks = marks_of(atlas, {{46, 40}, 7});
    REQUIRE(marks.events.size() == 4);
    CHECK(marks.events[0].at.x < 590);
    CHECK(marks.events[1].at.x > 610);
    CHECK(marks.events[2].at.y < 390);
    CHECK(marks.events[3].at.y > 410);
}

TEST_CASE("what is counted as being on the map can be seen there") {
    // At zoom 8 a degree of longitude is 364 px; the edge is 600 px from the middle.
    const auto at = [](double px) { return 46 + px * 360 / (512 * 256); };
    for (const double beyond : {-30.0, -1.0, 4.0, 6.0, 20.0, 39.0, 60.0}) {
        CAPTURE(beyond);
        const Placed one =
            marks_of(support::small_atlas({{"one", {at(600 + beyond), 40}}}), {{46, 40}, 8});
        CHECK(one.events.size() == (beyond < 5 ? 1 : 0));
        CHECK(one.outside == (beyond < 5 ? 0 : 1));

        std::vector<support::SmallEvent> many;
        for (int i = 0; i < 20; ++i) many.push_back({std::to_string(i), {at(600 + beyond), 40}});
        const auto atlas = support::small_atlas(many);
        const Placed stack = marks_of(atlas, {{46, 40}, 8});
        CHECK(stack.stacks.size() == (beyond < 11 ? 1 : 0));
        CHECK(stack.outside == (beyond < 11 ? 0 : 20));

        const Placed open = marks_of(atlas, {{46, 40}, 8}, EventRow{3});
        CHECK(open.events.size() + open.outside == 20);
        for (const session::EventMark& mark : open.events) CHECK(mark.at.x < 1205);
        CHECK(open.events.empty() == (beyond > 55));
    }
    std::vector<support::SmallEvent> few;
    for (int i = 0; i < 6; ++i) few.push_back({std::to_string(i), {at(600), 40}});
    const Placed ring = marks_of(support::small_atlas(few), {{46, 40}, 8});
    CHECK(ring.events.size() == 4);  // those at the top and the bottom stand on the edge
    CHECK(ring.outside == 2);
}

TEST_CASE("many events in one place are a stack that opens around the chosen one") {
    std::vector<support::SmallEvent> events;
    for (int i = 0; i < 30; ++i) events.push_back({std::to_string(i), {46, 40}});
    const auto atlas = support::small_atlas(events);
    const Placed closed = marks_of(atlas, {{46, 40}, 7});
    REQUIRE(closed.stacks.size() == 1);
    CHECK(closed.stacks.front().rows.size() == 30);
    CHECK(session::hit_test(closed, {600, 400}).size() == 30);

    const Placed open = marks_of(atlas, {{46, 40}, 7}, EventRow{12});
    CHECK(open.stacks.empty());
    REQUIRE(open.events.size() == 30);
    for (const session::EventMark& mark : open.events)
        CHECK(session::hit_test(open, mark.at) == std::vector<EventRow>{mark.row});
}

TEST_CASE("an opened stack lies over its neighbours") {
    // At zoom 9 a degree of longitude is 728 px: the neighbours stand 44 px beside the stack.
    std::vector<support::SmallEvent> events{{"before", {45.94, 40}}};
    for (int i = 0; i < 30; ++i) events.push_back({std::to_string(i), {46, 40}});
    for (int i = 0; i < 9; ++i) events.push_back({"other" + std::to_string(i), {46.06, 40}});
    const auto atlas = support::small_atlas(events);
    const geo::Camera camera{{46, 40}, 9};
    const Placed closed = marks_of(atlas, camera);
    REQUIRE(closed.stacks.size() == 2);
    REQUIRE(closed.events.size() == 1);
    CHECK_FALSE(closed.opened);
    const geo::ScreenPoint neighbour = closed.events.front().at;
    CHECK(session::hit_test(closed, neighbour) == std::vector<EventRow>{0});

    const Placed open = marks_of(atlas, camera, EventRow{12});
    REQUIRE(open.opened);
    CHECK(open.opened->events == 30);
    CHECK(open.stacks.size() == 1);
    REQUIRE(open.events.size() == 31);
    // Its events come last, all of them well within its disc; so does the neighbour, under it.
    CHECK(open.events.front().row == 0);
    for (std::size_t i = 1; i < open.events.size(); ++i) {
        const geo::ScreenPoint& at = open.events[i].at;
        CHECK(std::hypot(at.x - open.opened->at.x, at.y - open.opened->at.y) <
              open.opened->radius - 10);
        CHECK(session::hit_test(open, at) == std::vector<EventRow>{open.events[i].row});
    }
    CHECK(session::hit_test(open, neighbour) != std::vector<EventRow>{0});
    CHECK(session::hit_test(open, open.stacks.front().at).size() <= 1);
    CHECK(rows_of(open) == rows_of(closed));
}

TEST_CASE("what lies beyond the projection's world is counted, not drawn in a wrong place") {
    const auto atlas = support::small_atlas({{"ganja", {46.36, 40.68}}, {"oregon", {-120, 45}}});
    const geo::Camera camera{{46, 40}, 1, geo::Projection::lambert_caucasus};
    const Placed marks = marks_of(atlas, camera);
    CHECK(marks.events.size() == 1);
    CHECK(marks.outside == 1);
    const geo::Camera world{{0, 40}, 0, geo::Projection::equal_earth};
    CHECK(marks_of(atlas, world).outside == 0);
}

TEST_CASE("what is not on the map is counted") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto atlas =
        support::small_atlas({{"here", {46, 40}}, {"far", {2.35, 48.85}}, {"nowhere", {nan, nan}}});
    const Placed marks = marks_of(atlas, {{46, 40}, 8});
    CHECK(marks.events.size() == 1);
    CHECK(marks.outside == 1);
    CHECK(marks.unlocated == 1);
}
