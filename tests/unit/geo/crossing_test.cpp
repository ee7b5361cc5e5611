#include "geo/shape/crossing.hpp"

#include <doctest/doctest.h>

TEST_CASE("a bow tie crosses itself, a square and a dented shape do not") {
    CHECK(geo::crosses_itself({{0, 0}, {1, 1}, {1, 0}, {0, 1}}));
    CHECK_FALSE(geo::crosses_itself({{0, 0}, {1, 0}, {1, 1}, {0, 1}}));
    CHECK_FALSE(geo::crosses_itself({{0, 0}, {2, 0}, {2, 2}, {1, 0.5}, {0, 2}}));
    CHECK_FALSE(geo::crosses_itself({{0, 0}, {1, 0}, {1, 1}}));
    CHECK_FALSE(geo::crosses_itself({}));
}

TEST_CASE("a square over the antimeridian does not cross itself") {
    CHECK_FALSE(geo::crosses_itself({{179, 0}, {-179, 0}, {-179, 1}, {179, 1}}));
    CHECK(geo::crosses_itself({{179, 0}, {-179, 1}, {-179, 0}, {179, 1}}));
}
