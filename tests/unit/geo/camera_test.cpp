#include "geo/camera.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "geo/measure/ground_scale.hpp"
#include "geo/projection/web_mercator.hpp"

using geo::Camera;
using geo::LngLat;
using geo::ScreenPoint;
using geo::Viewport;

namespace {

/// Cameras over the inhabited world, at every zoom, in each projection.
Camera random_camera(std::mt19937& random) {
    std::uniform_real_distribution<double> lng(-170, 170), lat(-75, 75), zoom(1, 19);
    std::uniform_int_distribution<std::size_t> projection(0, geo::projection_count - 1);
    return geo::clamped(
        {{lng(random), lat(random)}, zoom(random), geo::all_projections[projection(random)]});
}

constexpr Viewport viewport{1600, 1000, 1.5};

}  // namespace

TEST_CASE("a place on the screen and back is the same place") {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> x(0, viewport.width), y(0, viewport.height);
    int on_earth = 0;
    for (int i = 0; i < 2000; ++i) {
        const Camera camera = random_camera(random);
        const ScreenPoint point{x(random), y(random)};
        const LngLat place = geo::to_lng_lat(camera, viewport, point);
        if (!geo::is_plausible(place)) continue;  // beyond the world
        ++on_earth;
        const ScreenPoint back = geo::to_screen(camera, viewport, place);
        CHECK(back.x == doctest::Approx(point.x).epsilon(1e-6));
        CHECK(back.y == doctest::Approx(point.y).epsilon(1e-6));
    }
    CHECK(on_earth > 1200);
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
        if (!geo::is_plausible(before)) continue;
        const Camera zoomed = geo::zoomed_about(camera, viewport, anchor, levels(random));
        const geo::Bounds& world = geo::world_of(camera.projection);  // its edge holds it back
        const LngLat& at = zoomed.centre;
        if (at.lng <= world.west || at.lng >= world.east) continue;
        if (at.lat <= world.south || at.lat >= world.north) continue;
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
    const Camera camera = geo::fitted(geo::Projection::web_mercator, bounds, viewport, 20);
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
    CHECK(geo::fitted(geo::Projection::web_mercator, {}, viewport, 20).zoom == geo::min_zoom);
    geo::Bounds place;
    place.include(geo::LngLat{46, 40});
    CHECK(geo::fitted(geo::Projection::equal_earth, place, viewport, 20, 9).zoom == 9);
    const Camera tiny =
        geo::fitted(geo::Projection::lambert_caucasus, {44, 38, 51, 42}, {10, 10, 1}, 20);
    CHECK(tiny.zoom >= geo::min_zoom);
    CHECK(std::isfinite(tiny.centre.lng));
}

TEST_CASE("a camera cannot leave the world") {
    const Camera camera = geo::clamped({{400, -120}, 44});
    CHECK(camera.centre.lng == 180);
    CHECK(camera.centre.lat == doctest::Approx(-geo::web_mercator::max_lat));
    CHECK(camera.zoom == geo::max_zoom);
}

TEST_CASE("all of a fitted window is seen in each projection, and it touches the padding") {
    for (const geo::Projection projection : geo::all_projections) {
        const geo::Bounds bounds{40, 30, 60, 50};
        const Camera camera = geo::fitted(projection, bounds, viewport, 20);
        CHECK(camera.projection == projection);
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        for (double lng = 40; lng <= 60; lng += 0.5) {
            for (double lat = 30; lat <= 50; lat += 0.5) {
                const ScreenPoint at = geo::to_screen(camera, viewport, LngLat{lng, lat});
                left = std::min(left, at.x), right = std::max(right, at.x);
                top = std::min(top, at.y), bottom = std::max(bottom, at.y);
            }
        }
        CHECK(std::min({left, top, viewport.width - right, viewport.height - bottom}) ==
              doctest::Approx(20).epsilon(0.01));
    }
}

TEST_CASE("a view in another projection keeps its centre and its scale there") {
    const Camera camera{{46.4, 40.7}, 8.5};
    for (const geo::Projection projection : geo::all_projections) {
        const Camera other = geo::reprojected(camera, projection);
        CHECK(other.projection == projection);
        CHECK(other.centre == camera.centre);
        CHECK(geo::ground_metres_per_pixel(other, other.centre) ==
              doctest::Approx(geo::ground_metres_per_pixel(camera, camera.centre)));
        CHECK(geo::reprojected(other, camera.projection).zoom == doctest::Approx(camera.zoom));
    }
    // In the Caucasus a zoom of the conic is the same as one of Web Mercator.
    CHECK(geo::reprojected(camera, geo::Projection::lambert_caucasus).zoom ==
          doctest::Approx(camera.zoom).epsilon(0.002));
}

TEST_CASE("the visible window holds every place that is seen") {
    std::mt19937 random(8);
    for (int i = 0; i < 60; ++i) {
        const Camera camera = random_camera(random);
        const geo::Bounds bounds = geo::visible_bounds(camera, viewport);
        for (double x = 0; x <= viewport.width; x += 37)
            for (double y = 0; y <= viewport.height; y += 41) {
                const LngLat at = geo::to_lng_lat(camera, viewport, {x, y});
                if (geo::is_plausible(at)) CHECK(bounds.contains(at));
            }
    }
}

TEST_CASE("one sees beyond the world only at its edge") {
    using enum geo::Projection;
    CHECK_FALSE(geo::sees_beyond_world({{46, 40}, 7}, viewport));
    CHECK(geo::sees_beyond_world({{0, 0}, 1}, viewport));
    CHECK_FALSE(geo::sees_beyond_world({{46, 40}, 5, lambert_caucasus}, viewport));
    CHECK(geo::sees_beyond_world({{46, 40}, 2, lambert_caucasus}, viewport));
    CHECK(geo::sees_beyond_world({{46, 40}, 1, equal_earth}, viewport));
    CHECK(geo::sees_beyond_world({{179.9, 60}, 7, equal_earth}, viewport));
}

TEST_CASE("metres on the ground shrink with latitude") {
    const Camera camera{{0, 0}, 10};
    CHECK(geo::ground_metres_per_pixel(camera, {0, 60}) ==
          doctest::Approx(geo::ground_metres_per_pixel(camera, {0, 0}) / 2).epsilon(0.005));
}
