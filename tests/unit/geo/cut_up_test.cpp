#include "geo/shape/cut_up.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

#include "area_of_mesh.hpp"

namespace {

geo::ProjectedLine flower(double reach_m, int corners) {
    geo::ProjectedLine ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double reach =
            reach_m * (1 + 0.3 * std::sin(7 * angle) + 0.02 * std::sin(400 * angle));
        ring.push_back({reach * std::cos(angle), 0.6 * reach * std::sin(angle)});
    }
    return ring;
}

std::size_t corners_in(const geo::ProjectedPolygon& polygon) {
    std::size_t corners = polygon.outer.size();
    for (const geo::ProjectedLine& hole : polygon.holes) corners += hole.size();
    return corners;
}

}  // namespace

TEST_CASE("pieces of a polygon are small and cover it, holes and all") {
    const geo::ProjectedPolygon polygon{flower(1e6, 20'000), {flower(3e5, 5'000)}};
    geo::Mesh whole;
    REQUIRE(geo::tessellate(polygon, whole));
    const std::vector<geo::ProjectedPolygon> pieces = geo::cut_up(polygon, 2'000);
    CHECK(pieces.size() > 12);
    double area = 0;
    for (const geo::ProjectedPolygon& piece : pieces) {
        CHECK(corners_in(piece) <= 2'000);
        geo::Mesh mesh;
        CHECK(geo::tessellate(piece, mesh));
        area += test::area_of(mesh);
    }
    CHECK(area == doctest::Approx(test::area_of(whole)).epsilon(1e-9));
}

TEST_CASE("a small polygon is its only piece, and one without places has none") {
    const geo::ProjectedPolygon polygon{flower(1e6, 50), {flower(3e5, 20)}};
    CHECK(geo::cut_up(polygon, 100) == std::vector<geo::ProjectedPolygon>{polygon});
    CHECK(geo::cut_up({}, 100).empty());
}

TEST_CASE("corners that lie in one place are not cut for ever") {
    const geo::ProjectedPolygon spot{geo::ProjectedLine(1'000, {5, 5}), {}};
    CHECK(geo::cut_up(spot, 10).size() <= 1);
}
