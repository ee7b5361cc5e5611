#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "claims/glimpse.hpp"

using namespace claims;

TEST_CASE("a glimpse counts events by squares, at the mean of their places") {
    GlimpseGrid grid;
    grid.add({46.10, 40.10});
    grid.add({46.20, 40.30});
    grid.add({-179.9, -89.9});
    grid.add({180, 90});
    const Glimpse glimpse = grid.glimpse();
    CHECK(glimpse.events == 4);
    REQUIRE(glimpse.squares.size() == 3);
    CHECK(glimpse.squares[0].centre.lng == doctest::Approx(-179.9));
    CHECK(total_of(glimpse.squares[1].by_status) == 2);
    CHECK(glimpse.squares[1].centre.lng == doctest::Approx(46.15));
    CHECK(glimpse.squares[1].centre.lat == doctest::Approx(40.2));
    CHECK(glimpse.squares[2].centre.lat == doctest::Approx(90));
}

TEST_CASE("an event without a place is in a glimpse, but in none of its squares") {
    GlimpseGrid grid;
    const double nowhere = std::numeric_limits<double>::quiet_NaN();
    grid.add({nowhere, nowhere});
    grid.add({500, 40});
    CHECK(grid.events() == 2);
    CHECK(grid.glimpse().squares.empty());
}
