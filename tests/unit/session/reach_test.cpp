#include "session/map/reach.hpp"

#include <doctest/doctest.h>

#include <random>

#include "geo/measure/around.hpp"
#include "support/small_atlas.hpp"

namespace {

std::vector<support::SmallEvent> crowd(double south, double north) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> lng(-179, 179), lat(south, north), radius(0, 400'000);
    std::vector<support::SmallEvent> events;
    for (int i = 0; i < 300; ++i) {
        events.push_back({"e" + std::to_string(i), {lng(random), lat(random)}});
        if (i % 3 == 0) events.back().radius_m = radius(random);
    }
    return events;
}

}  // namespace

TEST_CASE("the reach of events is that of each circle one by one") {
    for (const auto& [south, north] :
         {std::pair(-60.0, 70.0), std::pair(30.0, 31.0), std::pair(88.0, 89.9)}) {
        const auto events = crowd(south, north);
        const auto atlas = support::small_atlas(events);
        std::vector<claims::EventRow> rows;
        geo::Bounds places, circles;
        for (claims::EventRow row = 0; row < events.size(); ++row) {
            if (row % 7 == 3) continue;  // a filter hides it
            rows.push_back(row);
            places.include(events[row].at);
            circles.include(geo::around(events[row].at, events[row].radius_m));
        }
        const session::Reach reach = session::reach_of(*atlas, rows);
        CHECK(reach.places == places);
        CHECK(reach.circles == circles);
    }
}

TEST_CASE("events without a place reach nowhere") {
    const auto atlas = support::small_atlas({{"a", claims::nowhere}});
    CHECK(session::reach_of(*atlas, {0}).places.is_empty());
    CHECK(session::reach_of(*atlas, {}).circles.is_empty());
}
