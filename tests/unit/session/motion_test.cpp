#include "session/map/motion.hpp"

#include <doctest/doctest.h>

#include <cmath>

using geo::Camera;

TEST_CASE("an ease ends at its target and then stands still") {
    session::Motion motion;
    const Camera from{{44, 39}, 6}, to{{47, 41}, 9};
    motion.ease_to(from, to);
    Camera camera = from;
    int frames = 0;
    while (motion.is_moving() && frames < 100) {
        camera = motion.advanced(camera, 0.016);
        ++frames;
    }
    CHECK(camera == to);
    CHECK(frames > 5);
    CHECK(frames < 20);
    CHECK(motion.advanced(camera, 1.0) == to);
}

TEST_CASE("an ease about a point keeps that place under it all the way") {
    const geo::Viewport viewport{1200, 800, 1};
    const geo::ScreenPoint anchor{200, 650};
    const Camera from{{46, 40}, 7};
    const Camera to = geo::zoomed_about(from, viewport, anchor, 1.5);
    const geo::LngLat fixed = geo::to_lng_lat(from, viewport, anchor);
    session::Motion motion;
    motion.ease_to(from, to);
    Camera camera = from;
    while (motion.is_moving()) {
        camera = motion.advanced(camera, 0.02);
        const geo::ScreenPoint at = geo::to_screen(camera, viewport, fixed);
        CHECK(at.x == doctest::Approx(anchor.x).epsilon(1e-3));
        CHECK(at.y == doctest::Approx(anchor.y).epsilon(1e-3));
    }
}

TEST_CASE("a fling slows down, ends, and goes as far in few frames as in many") {
    const auto distance = [](double step) {
        session::Motion motion;
        motion.fling(900, 0);
        Camera camera{{46, 40}, 7};
        double longest = 0;
        for (int i = 0; i < 10000 && motion.is_moving(); ++i) {
            camera = motion.advanced(camera, step);
            longest = std::max(longest, 46 - camera.centre.lng);
        }
        CHECK_FALSE(motion.is_moving());
        return longest;
    };
    CHECK(distance(0.016) > 0);
    CHECK(distance(0.016) == doctest::Approx(distance(0.004)).epsilon(0.05));
}
