#include <doctest/doctest.h>

#include <cmath>
#include <span>

#include "render/base/chunks.hpp"
#include "render/base/round_triangles.hpp"
#include "render/labels/widest_place.hpp"
#include "render/passes/graticule.hpp"

using geo::ProjectedPoint;

constexpr auto web_mercator = geo::Projection::web_mercator;

TEST_CASE("the widest place of an area keeps off its edges and holes") {
    // A square of 2° with a hole in its eastern half.
    const geo::Polygon polygon{{{0, 0}, {2, 0}, {2, 2}, {0, 2}},
                               {{{0.9, 0.1}, {1.9, 0.1}, {1.9, 1.9}, {0.9, 1.9}}}};
    const render::WidestPlace place = render::widest_place(polygon, web_mercator);
    const geo::LngLat at = geo::unproject(web_mercator, place.at);
    CHECK(at.lng == doctest::Approx(0.45).epsilon(0.03));
    CHECK(place.radius_m == doctest::Approx(0.45 * 111'319).epsilon(0.03));
    CHECK(render::widest_place({}, web_mercator).radius_m == 0.0);
}

TEST_CASE("only chunks in view are drawn, neighbours in one go") {
    std::vector<render::Chunk> chunks;
    for (std::size_t i = 0; i < 6; ++i) {
        render::Chunk chunk{10 * i, 10, {}};
        chunk.box.include({static_cast<double>(i), 0});
        chunks.push_back(chunk);
    }
    render::MetreBox view;
    view.include({1, -1});
    view.include({4, 1});
    std::vector<std::pair<std::size_t, std::size_t>> drawn;
    const auto draw = [&](std::size_t first, std::size_t count) {
        drawn.emplace_back(first, count);
    };
    render::draw_in_view(chunks, view, draw);
    CHECK(drawn == std::vector<std::pair<std::size_t, std::size_t>>{{10, 40}});
    drawn.clear();
    render::draw_in_view(std::span(chunks).last(1), view, draw);
    CHECK(drawn.empty());
}

TEST_CASE("graticule lines stand at round steps and say where they are") {
    const geo::Viewport viewport{1000, 600, 1};
    const auto labels = [&](double lng, double lat, double zoom) {
        std::string all;
        for (const auto& line : render::graticule_lines({{lng, lat}, zoom}, viewport))
            all += line.label + ", ";
        return all;
    };
    CHECK(labels(46.5, 40.5, 7) == "44° E, 45° E, 46° E, 47° E, 48° E, 49° E, 40° N, 41° N, ");
    CHECK(labels(46.75, 39.8, 11).find("46° 40′ E") != std::string::npos);
    CHECK(labels(46.7501, 39.8, 17).find("46° 45′ E") != std::string::npos);
    CHECK(labels(0, 0, 2).find("0°, ") != std::string::npos);
    CHECK(labels(-30, -40, 4).find("30° W") != std::string::npos);
    CHECK(labels(-30, -40, 4).find("40° S") != std::string::npos);
}

TEST_CASE("rounding triangles keeps the area and makes the smallest angle larger") {
    // A fan of slivers over a comb's edge.
    geo::Polygon comb;
    for (int i = 0; i <= 40; ++i) comb.outer.push_back({0.1 * i, i % 2 == 0 ? 1.0 : 0.9});
    comb.outer.push_back({4, 0});
    comb.outer.push_back({0, 0});
    geo::Mesh mesh;
    REQUIRE(geo::tessellate(geo::projected(web_mercator, comb, 1.0), mesh));
    const auto measure = [&] {
        double area = 0, roundness = 0;
        for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
            const auto& a = mesh.vertices[mesh.indices[i]];
            const auto& b = mesh.vertices[mesh.indices[i + 1]];
            const auto& c = mesh.vertices[mesh.indices[i + 2]];
            const double own = std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
            const double around = std::hypot(b.x - a.x, b.y - a.y) +
                                  std::hypot(c.x - b.x, c.y - b.y) +
                                  std::hypot(a.x - c.x, a.y - c.y);
            area += own;
            roundness += own / (around * around);
        }
        return std::pair{area, roundness};
    };
    const auto [area_before, round_before] = measure();
    render::round_triangles(mesh);
    const auto [area_after, round_after] = measure();
    CHECK(area_after == doctest::Approx(area_before).epsilon(1e-9));
    CHECK(round_after > round_before);
}
