#include "geo/projection/projected_shape.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "geo/shape/clipped.hpp"

using geo::LngLat;
using geo::ProjectedPoint;
using geo::Projection;

namespace {

double off_line(const std::vector<ProjectedPoint>& line, const ProjectedPoint& at) {
    double nearest = 1e12;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double dx = line[i + 1].x - line[i].x, dy = line[i + 1].y - line[i].y;
        const double squared = dx * dx + dy * dy;
        const double part =
            squared > 0 ? std::clamp(((at.x - line[i].x) * dx + (at.y - line[i].y) * dy) / squared,
                                     0.0, 1.0)
                        : 0.0;
        nearest = std::min(nearest,
                           std::hypot(at.x - line[i].x - part * dx, at.y - line[i].y - part * dy));
    }
    return nearest;
}

}  // namespace

TEST_CASE("a long edge bends within the tolerance, a short one gets no corners") {
    for (const Projection projection : {Projection::lambert_caucasus, Projection::equal_earth}) {
        for (const auto& [from, to] : {std::pair{LngLat{10, 48}, LngLat{90, 48}},
                                       std::pair{LngLat{120, -25}, LngLat{120, 80}},
                                       std::pair{LngLat{20, 10}, LngLat{60, 70}}}) {
            for (const double tolerance : {10.0, 1000.0}) {
                const auto pieces = geo::projected(projection, {from, to}, false, tolerance);
                REQUIRE(pieces.size() == 1);
                double farthest = 0;
                for (int i = 0; i <= 1000; ++i)
                    farthest = std::max(
                        farthest,
                        off_line(
                            pieces.front(),
                            geo::project(projection, {std::lerp(from.lng, to.lng, i / 1000.0),
                                                      std::lerp(from.lat, to.lat, i / 1000.0)})));
                CHECK(farthest < 1.5 * tolerance);
                CHECK(pieces.front().size() < 2000);
            }
        }
        CHECK(geo::projected(projection, {{46, 40}, {46.01, 40}}, false, 1).front().size() == 2);
    }
    CHECK(geo::projected(Projection::web_mercator, {{10, 48}, {90, 48}}, false, 1).front().size() ==
          2);
}

TEST_CASE("a ring's last side bends too") {
    const geo::Polygon polygon{{{90, 48}, {90, 40}, {10, 40}, {10, 48}}, {}};
    const auto ring = geo::projected(Projection::lambert_caucasus, polygon, 100).outer;
    CHECK(off_line(ring, geo::project(Projection::lambert_caucasus, {11, 48})) < 200);
    std::vector<ProjectedPoint> closed = ring;
    closed.push_back(ring.front());
    CHECK(off_line(closed, geo::project(Projection::lambert_caucasus, {50, 48})) < 200);
}

TEST_CASE("what lies beyond the conic's world is cut off") {
    // Around the world at 60° N, and down to the south pole.
    const auto pieces = geo::projected(Projection::lambert_caucasus,
                                       {{-180, 60}, {180, 60}, {180, -80}}, false, 1000);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().front() == geo::project(Projection::lambert_caucasus, {-87, 60}));
    const ProjectedPoint end = geo::project(Projection::lambert_caucasus, {180, -30});
    CHECK(pieces.front().back().x == doctest::Approx(end.x));
    const geo::Polygon america{{{-120, 30}, {-95, 30}, {-95, 50}, {-120, 50}}, {}};
    CHECK(geo::projected(Projection::lambert_caucasus, america, 1000).outer.empty());
    CHECK(geo::projected(Projection::equal_earth, america, 1000).outer.size() >= 4);
}

TEST_CASE("places that are none are passed over") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto ring = geo::projected(Projection::equal_earth,
                                     {{{0, 0}, {nan, 0}, {0.01, 0}, {0.01, 0.01}}, {}}, 1)
                          .outer;
    CHECK(ring.size() == 3);
    CHECK(geo::projected(Projection::equal_earth, {}, true, 1).size() <= 1);
}

TEST_CASE("a ring is clipped to a window, a line to its pieces") {
    const geo::Bounds window{0, 0, 10, 10};
    CHECK(geo::clipped_ring({{2, 2}, {4, 2}, {4, 4}}, window).size() == 3);
    const geo::Ring cut = geo::clipped_ring({{5, 5}, {15, 5}, {15, 8}, {5, 8}}, window);
    CHECK(cut.size() == 4);
    CHECK(std::ranges::all_of(cut, [&](const LngLat& at) { return window.contains(at); }));
    CHECK(geo::clipped_ring({{20, 20}, {30, 20}, {30, 30}}, window).empty());
    const auto pieces =
        geo::clipped_line({{-5, 5}, {5, 5}, {5, 20}, {8, 20}, {8, 5}, {20, 5}}, window);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0] == geo::Line{{0, 5}, {5, 5}, {5, 10}});
    CHECK(pieces[1] == geo::Line{{8, 10}, {8, 5}, {10, 5}});
}

TEST_CASE("a line is cut off at the very same place, whichever way it runs") {
    std::mt19937 random(4);
    std::uniform_real_distribution<double> inside(1, 9), outside(11, 19);
    for (int i = 0; i < 100; ++i) {
        const LngLat a{inside(random), inside(random)}, b{outside(random), inside(random)};
        const auto there = geo::clipped_line({a, b}, {0, 0, 10, 10});
        const auto back = geo::clipped_line({b, a}, {0, 0, 10, 10});
        CHECK(there.at(0).at(1) == back.at(0).at(0));
    }
}
