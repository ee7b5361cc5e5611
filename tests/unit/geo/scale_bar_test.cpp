#include "geo/measure/scale_bar.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "geo/measure/ground_scale.hpp"

TEST_CASE("the bar is a round distance, as long as fits, and true at the map's centre") {
    for (double zoom = 0; zoom <= 19; zoom += 0.37) {
        for (const double lat : {0.0, 40.0, 70.0}) {
            const geo::Camera camera{{46, lat}, zoom};
            const geo::ScaleBar bar = geo::scale_bar(camera, 140);
            CHECK(bar.width_px <= 140.0001);
            CHECK(bar.width_px > 140.0 / 2.6);
            CHECK(bar.width_px * geo::ground_metres_per_pixel(camera, camera.centre) ==
                  doctest::Approx(bar.metres));
            const double digit =
                bar.metres / std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
            const bool round = std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 ||
                               std::abs(digit - 5) < 1e-6;
            CHECK(round);
        }
    }
}

TEST_CASE("the label has a unit that fits") {
    CHECK(geo::scale_bar({{0, 0}, 5}, 140).label == "200 km");
    CHECK(geo::scale_bar({{0, 0}, 15}, 140).label == "200 m");
    // Where a bar is not true all over the map it says where it is.
    const geo::Viewport viewport{1600, 1000, 1};
    CHECK(geo::scale_bar({{46, 41}, 7}, viewport, 140).label == "50 km");
    CHECK(geo::scale_bar({{46, 40.2}, 3}, viewport, 140).label.ends_with(" km at 40° N"));
    CHECK(geo::scale_bar({{46, -30.6}, 3}, viewport, 140).label.ends_with(" km at 31° S"));
    CHECK(geo::scale_bar({{0, 0}, 1}, viewport, 140).label.ends_with(" km at 0°"));
}
