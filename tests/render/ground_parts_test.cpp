#include "render/base/ground_parts.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

namespace {

/// A continent with a coast of many corners.
render::GroundShapes continent(int corners) {
    auto base = std::make_shared<geo::BaseMap>();
    geo::Ring coast;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double reach = 20 * (1 + 0.2 * std::sin(5 * angle) + 0.01 * std::sin(2000 * angle));
        coast.push_back({reach * std::cos(angle), reach * std::sin(angle)});
    }
    (*base)[geo::Layer::countries].emplace_back().geometry.polygons = {{coast, {}}};
    return {base, geo::Projection::web_mercator};
}

render::FillPart part_of(const render::GroundShapes& shapes) {
    render::GroundOrder order{render::detail_level_count - 1, {}, {}, 0};
    for (const render::GroundPolygon& polygon : shapes.of(render::Fill::countries))
        order.add(polygon);
    return render::parts_of(shapes, order, {}).fills.at(0);
}

}  // namespace

TEST_CASE("of a continent, a look at a bit of coast draws a small part") {
    const render::GroundShapes shapes = continent(100'000);
    const render::FillPart part = part_of(shapes);
    std::size_t next = 0;
    for (const render::Chunk& chunk : part.chunks) {
        CHECK(chunk.first == next);
        next += chunk.count;
    }
    CHECK(next == part.indices.size());
    CHECK(part.indices.size() > 3 * 90'000);

    render::MetreBox view;
    view.include(geo::project(geo::Projection::web_mercator, {19.8, -0.2}));
    view.include(geo::project(geo::Projection::web_mercator, {20.2, 0.2}));
    std::size_t drawn = 0;
    render::draw_in_view(part.chunks, view,
                         [&](std::size_t, std::size_t count) { drawn += count; });
    CHECK(drawn > 0);
    CHECK(drawn < part.indices.size() / 10);
}

TEST_CASE("a small area is one chunk") {
    const render::GroundShapes shapes = continent(50);
    const render::FillPart part = part_of(shapes);
    REQUIRE(part.chunks.size() == 1);
    CHECK(part.chunks[0].count == part.indices.size());
}

TEST_CASE("what is ordered is cut off where it is too much for one go") {
    const render::GroundShapes shapes = continent(100);
    const render::GroundPolygon& polygon = shapes.of(render::Fill::countries).front();
    render::GroundOrder order;
    for (int i = 0; i < 5; ++i) order.add(polygon);
    CHECK(order.corners == 500);
    CHECK(order.first(250).fills.size() == 2);
    CHECK(order.first(10).fills.size() == 1);
    CHECK(order.first(1000).fills.size() == 5);
}
