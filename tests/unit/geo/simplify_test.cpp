#include "geo/shape/simplify.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "area_of_mesh.hpp"
#include "fractal_tiling.hpp"

using geo::Layer;
using geo::ProjectedLine;
using geo::ProjectedPoint;
using geo::Projection;

namespace {

using Edge = std::pair<ProjectedPoint, ProjectedPoint>;

/// How often an edge is run along, whichever way.
using Edges = std::map<Edge, int>;

void count_edges(const ProjectedLine& line, bool closed, Edges& edges) {
    for (std::size_t i = 0; i + (closed ? 0 : 1) < line.size(); ++i) {
        const ProjectedPoint &a = line[i], &b = line[(i + 1) % line.size()];
        if (a != b) ++edges[{std::min(a, b), std::max(a, b)}];
    }
}

std::vector<geo::ProjectedPolygon> thinned(const geo::BaseMap& map, Projection projection,
                                           double tolerance_m) {
    const geo::Nodes nodes = geo::nodes_of(map, projection);
    std::vector<geo::ProjectedPolygon> polygons;
    for (const geo::Boundary& country : map[Layer::countries])
        for (const geo::Polygon& polygon : country.geometry.polygons)
            polygons.push_back(geo::simplified(geo::projected(projection, polygon, tolerance_m),
                                               tolerance_m, nodes));
    return polygons;
}

Edges edges_of(const std::vector<geo::ProjectedPolygon>& polygons) {
    Edges edges;
    for (const geo::ProjectedPolygon& polygon : polygons) {
        count_edges(polygon.outer, true, edges);
        for (const ProjectedLine& hole : polygon.holes) count_edges(hole, true, edges);
    }
    return edges;
}

double area_of(const ProjectedLine& ring) {
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const ProjectedPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
        twice += (a.x - ring[0].x) * (b.y - ring[0].y) - (b.x - ring[0].x) * (a.y - ring[0].y);
    }
    return std::abs(twice) / 2;
}

/// Whether an edge lies on one of the sides of a square of 5°.
bool lies_on_side(Projection projection, const Edge& edge, geo::LngLat corner) {
    const geo::LngLat a = geo::unproject(projection, edge.first);
    const geo::LngLat b = geo::unproject(projection, edge.second);
    const auto both = [](double one, double other, double side) {
        return std::abs(one - side) < 1e-6 && std::abs(other - side) < 1e-6;
    };
    return both(a.lng, b.lng, corner.lng) || both(a.lng, b.lng, corner.lng + 5) ||
           both(a.lat, b.lat, corner.lat) || both(a.lat, b.lat, corner.lat + 5);
}

constexpr std::array tolerances_m{500.0, 3'000.0, 8'000.0, 24'000.0};

}  // namespace

TEST_CASE("a thinned line stays within the tolerance and keeps its ends") {
    const ProjectedLine line{{0, 0}, {1, 0.1}, {2, -0.1}, {3, 5}, {4, 6}, {5, 7}};
    const ProjectedLine thin{{0, 0}, {2, -0.1}, {3, 5}, {5, 7}};
    CHECK(geo::simplified(line, 0.5, {}) == thin);
    CHECK(geo::simplified(line, 0.0, {}) == line);
    CHECK(geo::simplified(ProjectedLine{{1, 1}, {1, 1}, {1, 1}}, 0.5, {}).size() == 2);
}

TEST_CASE("nodes stay on straight lines, too") {
    const ProjectedLine line{{0, 0}, {1, 0}, {2, 0}, {3, 0}};
    CHECK(geo::simplified(line, 0.5, {{2, 0}}) == ProjectedLine{{0, 0}, {2, 0}, {3, 0}});
}

TEST_CASE("islands smaller than the tolerance vanish, larger ones keep their shape") {
    const geo::ProjectedPolygon island{{{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}, {}};
    CHECK(geo::simplified(island, 10'000, {}).outer.empty());
    CHECK(geo::simplified(island, 10, {}).outer == island.outer);
    CHECK(geo::simplified(island, 690, {}).outer.size() >= 3);
}

TEST_CASE("a closed line begins where it began, or at the next corner that stays") {
    const ProjectedLine square{{5, 0}, {9, 0.1}, {10, 0}, {10, 10}, {0, 10}, {0, 0}, {5, 0}};
    CHECK(geo::simplified(square, 0.5, {}) ==
          ProjectedLine{{10, 0}, {10, 10}, {0, 10}, {0, 0}, {10, 0}});
}

TEST_CASE("neighbours keep the same corners of their border") {
    const geo::LngLat corner{44, 38};
    const geo::BaseMap map = test::FractalTiling(5, 7, corner).shuffled(1);
    for (const Projection projection : geo::all_projections)
        for (const double tolerance : tolerances_m) {
            CAPTURE(tolerance);
            const Edges edges = edges_of(thinned(map, projection, tolerance));
            CHECK(edges.size() < 25 * 4 * 128 / 4);
            CHECK(edges.size() >= 2 * 5 * 6);
            std::size_t torn = 0;
            for (const auto& [edge, times] : edges)
                if (times != 2 && !(times == 1 && lies_on_side(projection, edge, corner))) ++torn;
            CHECK(torn == 0);
        }
}

TEST_CASE("thinned countries leave no gap: their areas add up to that of all") {
    const geo::BaseMap map = test::FractalTiling(5, 8, {44, 38}).shuffled(1);
    const ProjectedPoint low = geo::project(Projection::web_mercator, {44, 38});
    const ProjectedPoint high = geo::project(Projection::web_mercator, {49, 43});
    const double whole = (high.x - low.x) * (high.y - low.y);
    for (const double tolerance : tolerances_m) {
        CAPTURE(tolerance);
        double rings = 0, filled = 0;
        for (const geo::ProjectedPolygon& country :
             thinned(map, Projection::web_mercator, tolerance)) {
            rings += area_of(country.outer);
            geo::Mesh mesh;
            CHECK(geo::tessellate(country, mesh));
            filled += test::area_of(mesh);
        }
        CHECK(rings == doctest::Approx(whole).epsilon(1e-9));
        // Where a ring crosses itself, within the tolerance, a corner is left out or filled.
        CHECK(filled == doctest::Approx(whole).epsilon(1e-3));
    }
}

TEST_CASE("neither the order of shapes nor where and which way a ring runs makes a difference") {
    const test::FractalTiling tiling(4, 9, {44, 38});
    for (const Projection projection : geo::all_projections)
        for (const double tolerance : tolerances_m)
            CHECK(edges_of(thinned(tiling.shuffled(1), projection, tolerance)) ==
                  edges_of(thinned(tiling.shuffled(2), projection, tolerance)));
}

TEST_CASE("an enclave and its hole agree, wherever their rings begin") {
    geo::BaseMap map = test::FractalTiling(1, 10, {44, 38}).shuffled(1);
    geo::Ring lake;
    for (int i = 0; i < 100; ++i) {
        const double angle = 0.0628 * i, reach = 0.2 + 0.03 * std::sin(7 * angle);
        lake.push_back({44.5 + reach * std::cos(angle), 38.5 + reach * std::sin(angle)});
    }
    geo::Ring hole(lake.rbegin(), lake.rend());
    std::ranges::rotate(hole, hole.begin() + 31);
    map[Layer::countries].front().geometry.polygons.front().holes = {hole};
    map[Layer::countries].emplace_back().geometry.polygons = {{lake, {}}};
    const auto polygons = thinned(map, Projection::web_mercator, 2'000);
    Edges edges;
    count_edges(polygons[0].holes.at(0), true, edges);
    const std::size_t count = edges.size();
    CHECK(count > 8);
    CHECK(count < 60);
    count_edges(polygons[1].outer, true, edges);
    CHECK(edges.size() == count);
}

TEST_CASE("a border's line runs along its countries, however it is cut into pieces") {
    const geo::BaseMap tiling = test::FractalTiling(2, 11, {44, 38}).shuffled(1);
    const geo::Ring& ring = tiling[Layer::countries][0].geometry.polygons[0].outer;
    geo::BaseMap map = tiling;
    const geo::Line pieces[] = {{ring.begin(), ring.begin() + 200},
                                {ring.rbegin(), ring.rbegin() + 313}};
    for (const geo::Line& piece : pieces)
        map[Layer::borders].emplace_back().geometry.lines = {piece};
    for (const double tolerance : tolerances_m) {
        const geo::Nodes nodes = geo::nodes_of(map, Projection::web_mercator);
        const Edges edges = edges_of(thinned(map, Projection::web_mercator, tolerance));
        for (const geo::Line& piece : pieces) {
            Edges own;
            for (const ProjectedLine& line :
                 geo::projected(Projection::web_mercator, piece, false, tolerance))
                count_edges(geo::simplified(line, tolerance, nodes), false, own);
            CHECK(!own.empty());
            for (const auto& [edge, times] : own) CHECK(edges.contains(edge));
        }
    }
}

TEST_CASE("where the projection's world ends, neighbours agree, too, and with their outlines") {
    const geo::Bounds& world = geo::world_of(Projection::lambert_caucasus);
    const geo::LngLat corner{std::floor(world.west) - 2.5, std::floor(world.south) - 2.5};
    for (unsigned seed = 0; seed < 12; ++seed) {
        const geo::BaseMap map = test::FractalTiling(5, seed, corner).shuffled(seed);
        const geo::Nodes nodes = geo::nodes_of(map, Projection::lambert_caucasus);
        const double tolerance = 5'000;
        const Edges fills = edges_of(thinned(map, Projection::lambert_caucasus, tolerance));
        Edges outlines;
        for (const geo::Boundary& country : map[Layer::countries])
            for (const ProjectedLine& line :
                 geo::projected(Projection::lambert_caucasus, country.geometry.polygons[0].outer,
                                true, tolerance))
                count_edges(geo::simplified(line, tolerance, nodes), false, outlines);
        CHECK(outlines.size() > 40);
        std::size_t torn = 0, alone = 0;
        for (const auto& [edge, times] : outlines) {
            if (!fills.contains(edge)) ++alone;
            if (times != 2 && !lies_on_side(Projection::lambert_caucasus, edge, corner)) ++torn;
        }
        CHECK(alone == 0);
        CHECK(torn == 0);
    }
}

TEST_CASE("shapes that only lie close to each other are thinned each for itself") {
    geo::BaseMap map = test::FractalTiling(2, 13, {44, 38}).shuffled(1);
    for (geo::LngLat& at : map[Layer::countries][0].geometry.polygons[0].outer) at.lng += 1e-9;
    const auto polygons = thinned(map, Projection::web_mercator, 3'000);
    for (const geo::ProjectedPolygon& polygon : polygons) {
        CHECK(polygon.outer.size() >= 4);
        CHECK(polygon.outer.size() < 200);
    }
}
