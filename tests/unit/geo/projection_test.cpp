#include "geo/projection.hpp"

#include <doctest/doctest.h>

TEST_CASE("Web Mercator gives the published example") {
    // EPSG Guidance Note 7-2, method 1024: 24°22'54.433"N 100°20'00"W.
    const geo::ProjectedPoint point =
        geo::project({-(100.0 + 20.0 / 60.0), 24.0 + 22.0 / 60.0 + 54.433 / 3600.0});
    CHECK(point.x == doctest::Approx(-11169055.58).epsilon(1e-9));
    CHECK(point.y == doctest::Approx(2800000.00).epsilon(1e-8));
}

TEST_CASE("projecting and back is the identity") {
    for (double lng = -180; lng <= 180; lng += 7.5)
        for (double lat = -85; lat <= 85; lat += 4.25) {
            const geo::LngLat back = geo::unproject(geo::project({lng, lat}));
            CHECK(back.lng == doctest::Approx(lng));
            CHECK(back.lat == doctest::Approx(lat));
        }
}

TEST_CASE("the projected world is a square and the poles stay on it") {
    CHECK(geo::project({180, 0}).x == doctest::Approx(geo::world_width_m / 2));
    CHECK(geo::project({0, 90}).y == doctest::Approx(geo::world_width_m / 2));
    CHECK(geo::project({0, -90}).y == doctest::Approx(-geo::world_width_m / 2));
}

TEST_CASE("the scale factor is the secant of the latitude") {
    CHECK(geo::mercator_scale_factor(0) == doctest::Approx(1));
    CHECK(geo::mercator_scale_factor(60) == doctest::Approx(2));
}
