#include "geo/camera.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

using geo::Camera;
using geo::LngLat;
using geo::ScreenPoint;
using geo::Viewport;

namespace {

/// Cameras over the inhabited world, at every zoom.
Camera random_camera(std::mt19937& random) {
    std::uniform_real_distribution<double> lng(-170, 170), lat(-75, 75), zoom(1, 19);
    return {{lng(random), lat(random)}, zoom(random)};
}

constexpr Viewport viewport{1600, 1000, 1.5};

}  // namespace

TEST_CASE("a place on the screen and back is the same place") {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> x(0, viewport.width), y(0, viewport.height);
    for (int i = 0; i < 2000; ++i) {
        const Camera camera = random_camera(random);
        const ScreenPoint point{x(random), y(random)};
        const LngLat place = geo::to_lng_lat(camera, viewport, point);
        if (std::abs(place.lat) > 85) continue;  // beyond the world, places are clamped
        const ScreenPoint back = geo::to_screen(camera, viewport, place);
        CHECK(back.x == doctest::Approx(point.x).epsilon(1e-6));
        CHECK(back.y == doctest::Approx(point.y).epsilon(1e-6));
    }
}

TEST_CASE("the centre stands in the middle of the viewport") {
    const ScreenPoint middle = geo::to_screen({{46.36, 40.68}, 7}, viewport, LngLat{46.36, 40.68});
    CHECK(middle.x == doctest::Approx(800));
    CHECK(middle.y == doctest::Approx(500));
}

TEST_CASE("the world is 512 px wide at zoom 0 and doubles with each level") {
    for (const double zoom : {0.0, 1.0, 5.0}) {
        const Camera camera{{0, 0}, zoom};
        const double west = geo::to_screen(camera, viewport, LngLat{-180, 0}).x;
        const double east = geo::to_screen(camera, viewport, LngLat{180, 0}).x;
        CHECK(east - west == doctest::Approx(512 * std::exp2(zoom)));
    }
}

TEST_CASE("zooming about a point keeps the place under it") {
    std::mt19937 random(2);
    std::uniform_real_distribution<double> levels(-2, 2);
    for (int i = 0; i < 500; ++i) {
        Camera camera = random_camera(random);
        camera.zoom = std::clamp(camera.zoom, 4.0, 16.0);
        const ScreenPoint anchor{300, 700};
        const LngLat before = geo::to_lng_lat(camera, viewport, anchor);
        if (std::abs(before.lat) > 80) continue;  // the world's edge holds the camera back
        const Camera zoomed = geo::zoomed_about(camera, viewport, anchor, levels(random));
        if (std::abs(zoomed.centre.lng) >= 180) continue;
        const ScreenPoint after = geo::to_screen(zoomed, viewport, before);
        CHECK(after.x == doctest::Approx(anchor.x).epsilon(1e-4));
        CHECK(after.y == doctest::Approx(anchor.y).epsilon(1e-4));
    }
}

TEST_CASE("panning moves the map with the pointer") {
    const Camera camera{{46, 40}, 8};
    const ScreenPoint before = geo::to_screen(camera, viewport, LngLat{46.5, 40.5});
    const ScreenPoint after =
        geo::to_screen(geo::panned(camera, 30, -12), viewport, LngLat{46.5, 40.5});
    CHECK(after.x - before.x == doctest::Approx(30));
    CHECK(after.y - before.y == doctest::Approx(-12));
}

TEST_CASE("a fitted camera shows all of the bounds and no more than needed") {
    const geo::Bounds bounds{44, 38.4, 50.5, 41.9};
    const Camera camera = geo::fitted(bounds, viewport, 20);
    const ScreenPoint top_left = geo::to_screen(camera, viewport, LngLat{44, 41.9});
    const ScreenPoint bottom_right = geo::to_screen(camera, viewport, LngLat{50.5, 38.4});
    CHECK(top_left.x >= 19.99);
    CHECK(top_left.y >= 19.99);
    CHECK(bottom_right.x <= 1580.01);
    CHECK(bottom_right.y <= 980.01);
    const bool touches = top_left.x < 20.01 || top_left.y < 20.01;
    CHECK(touches);
}

TEST_CASE("fitting nothing, a single place or a tiny viewport gives a usable camera") {
    CHECK(geo::fitted({}, viewport, 20).zoom == geo::min_zoom);
    geo::Bounds place;
    place.include(geo::LngLat{46, 40});
    CHECK(geo::fitted(place, viewport, 20, 9).zoom == 9);
    const Camera tiny = geo::fitted({44, 38, 51, 42}, {10, 10, 1}, 20);
    CHECK(tiny.zoom >= geo::min_zoom);
    CHECK(std::isfinite(tiny.centre.lng));
}

TEST_CASE("a camera cannot leave the world") {
    const Camera camera = geo::clamped({{400, -120}, 44});
    CHECK(camera.centre.lng == 180);
    CHECK(camera.centre.lat == doctest::Approx(-geo::mercator_max_lat));
    CHECK(camera.zoom == geo::max_zoom);
}

TEST_CASE("metres on the ground shrink with latitude") {
    const Camera camera{{0, 0}, 10};
    CHECK(geo::ground_metres_per_pixel(camera, 60) ==
          doctest::Approx(geo::ground_metres_per_pixel(camera, 0) / 2));
}
