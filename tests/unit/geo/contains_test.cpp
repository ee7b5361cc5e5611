#include "geo/shape/contains.hpp"

#include <doctest/doctest.h>

#include "geo/bounds.hpp"

TEST_CASE("a place lies inside a polygon, outside it or in its hole") {
    geo::Geometry shape;
    shape.polygons.push_back(
        {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}}}});
    shape.polygons.push_back({{{20, 0}, {21, 0}, {20.5, 1}}, {}});
    CHECK(geo::contains(shape, {1, 1}));
    CHECK(geo::contains(shape, {20.5, 0.5}));
    CHECK_FALSE(geo::contains(shape, {5, 5}));
    CHECK_FALSE(geo::contains(shape, {15, 5}));
    CHECK_FALSE(geo::contains({}, {0, 0}));
}

TEST_CASE("bounds grow with what is put in") {
    geo::Bounds bounds;
    CHECK(bounds.is_empty());
    bounds.include(geo::LngLat{46, 40});
    CHECK_FALSE(bounds.is_empty());
    bounds.include(geo::Bounds{44, 38, 45, 39});
    CHECK(bounds == geo::Bounds{44, 38, 46, 40});
    bounds.include(geo::Bounds{});
    CHECK(bounds == geo::Bounds{44, 38, 46, 40});
    CHECK(bounds.contains({45, 39}));
    CHECK_FALSE(bounds.contains({47, 39}));
}
