#include "geo/shape/contains.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <random>

#include "geo/bounds.hpp"
#include "geo/shape/inside.hpp"

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

TEST_CASE("of many places the same lie inside as of single ones") {
    std::mt19937 random(2020);
    const auto number = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    const auto ring = [&](std::size_t corners) {
        const geo::LngLat middle{number(-5, 5), number(-5, 5)};
        const double size = number(0.1, 5);
        geo::Ring made;
        for (std::size_t i = 0; i < corners; ++i)
            made.push_back({middle.lng + number(-size, size), middle.lat + number(-size, size)});
        return made;
    };
    for (int round = 0; round < 200; ++round) {
        geo::Geometry shape;
        for (auto polygons = random() % 4; polygons > 0; --polygons) {
            geo::Polygon& polygon = shape.polygons.emplace_back();
            polygon.outer = ring(random() % 5 == 0 ? 0 : 3 + random() % 300);
            for (auto holes = random() % 3; holes > 0; --holes)
                polygon.holes.push_back(ring(3 + random() % 30));
        }
        const geo::Inside inside(shape.polygons);
        for (int place = 0; place < 200; ++place) {
            const geo::LngLat at{number(-10, 10), number(-10, 10)};
            CHECK(inside(at) == geo::contains(shape, at));
        }
        for (const geo::Polygon& polygon : shape.polygons)
            for (const geo::LngLat& corner : polygon.outer)
                CHECK(inside(corner) == geo::contains(shape, corner));
    }
}

TEST_CASE("very many places are told apart by an area of very many corners in a moment") {
    geo::Polygon circle;
    for (int i = 0; i < 99'000; ++i) {
        const double angle = 2 * std::numbers::pi * i / 99'000;
        circle.outer.push_back({10 * std::cos(angle), 10 * std::sin(angle)});
    }
    const geo::Inside inside({circle});
    std::size_t count = 0;
    for (int x = 0; x < 1000; ++x)
        for (int y = 0; y < 1000; ++y) count += inside({x * 0.02 - 9.99, y * 0.02 - 9.99});
    CHECK(std::abs(static_cast<double>(count) / 1e6 - std::numbers::pi / 4) < 1e-3);
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
