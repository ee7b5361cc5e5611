#include <doctest/doctest.h>

#include <cmath>

#include "render/events/lay_out_events.hpp"

namespace {

/// The dashes of one circle: all shapes but the fill.
std::vector<render::Box> dashes(const render::UncertaintyCircle& circle) {
    render::Scene scene;
    scene.viewport = {800, 500, 1};
    scene.circles = {circle};
    std::vector<render::Box> found;
    const render::Drawing drawing = render::lay_out_circles(scene);
    for (std::size_t i = 1; i < drawing.shapes.size(); ++i)
        found.push_back(std::get<render::Box>(drawing.shapes[i]));
    return found;
}

}  // namespace

TEST_CASE("a circle's dashes lie on it, evenly all around") {
    const render::UncertaintyCircle circle{{400, 250}, 100, false};
    const auto found = dashes(circle);
    CHECK(found.size() == 70);  // 628 px at 9 px each
    geo::ScreenPoint sum;
    for (const render::Box& dash : found) {
        CHECK(std::hypot(dash.centre.x - 400, dash.centre.y - 250) ==
              doctest::Approx(100).epsilon(0.001));
        sum.x += dash.centre.x - 400;
        sum.y += dash.centre.y - 250;
    }
    CHECK(std::hypot(sum.x, sum.y) < 0.01);
}

TEST_CASE("of a circle much larger than the picture only what is seen gets dashes") {
    // The circle passes through the middle of the picture, its centre far away on each side.
    for (const geo::ScreenPoint& away : {geo::ScreenPoint{1, 0}, geo::ScreenPoint{-1, 0},
                                         geo::ScreenPoint{0, 1}, geo::ScreenPoint{-0.6, -0.8}}) {
        constexpr double radius = 200'000;
        const auto found = dashes({{400 + away.x * radius, 250 + away.y * radius}, radius, false});
        CHECK(found.size() > 50);
        CHECK(found.size() < 120);
        for (const render::Box& dash : found) {
            CHECK(dash.centre.x > -20);
            CHECK(dash.centre.x < 820);
        }
    }
    CHECK(dashes({{400, 250}, 5'000, false}).empty());
}
