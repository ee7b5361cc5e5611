#include "geo/measure/ground_scale.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "geo/measure/geodesic.hpp"
#include "geo/measure/scale_bar.hpp"

using geo::Camera;
using geo::LngLat;
using geo::Projection;
using geo::ScreenPoint;

namespace {

constexpr geo::Viewport window{1600, 1000, 1};

}  // namespace

TEST_CASE("a scale bar is as long as the geodesic that it covers, in each projection") {
    for (const Projection projection : geo::all_projections) {
        for (const double lat : {-20.0, 0.0, 39.0, 40.5, 42.0, 60.0, 75.0}) {
            for (const double zoom : {6.0, 8.0, 12.0, 17.0}) {
                const Camera camera{{48.3, lat}, zoom, projection};
                const geo::ScaleBar bar = geo::scale_bar(camera, 140);
                const ScreenPoint left{800 - bar.width_px / 2, 500},
                    right{800 + bar.width_px / 2, 500};
                const double ground = geo::geodesic(geo::to_lng_lat(camera, window, left),
                                                    geo::to_lng_lat(camera, window, right))
                                          .metres;
                CAPTURE(geo::to_word(projection));
                CAPTURE(lat);
                CAPTURE(zoom);
                // A bar at zoom 6 is 100 km: the scale itself changes along it.
                CHECK(ground == doctest::Approx(bar.metres).epsilon(zoom < 7 ? 1e-3 : 2e-4));
            }
        }
    }
}

TEST_CASE("a circle on the ground is the ellipse that its places draw") {
    for (const Projection projection : geo::all_projections) {
        for (const LngLat at : {LngLat{46.36, 40.68}, LngLat{120, 55}, LngLat{-60, 10}}) {
            const Camera camera{at, 9, projection};
            const geo::ScreenEllipse ellipse = geo::circle_on_ground(camera, at, 1000);
            const ScreenPoint middle = geo::to_screen(camera, window, at);
            double farthest = 0, nearest = 1e9;
            for (int i = 0; i < 360; ++i) {
                // About 1 km away in direction i.
                const double angle = i * std::numbers::pi / 180;
                LngLat there{
                    at.lng + 0.012 * std::sin(angle) / std::cos(at.lat * std::numbers::pi / 180),
                    at.lat + 0.009 * std::cos(angle)};
                const double share = 1000 / geo::geodesic(at, there).metres;
                there = {std::lerp(at.lng, there.lng, share), std::lerp(at.lat, there.lat, share)};
                const ScreenPoint px = geo::to_screen(camera, window, there);
                const double away = std::hypot(px.x - middle.x, px.y - middle.y);
                farthest = std::max(farthest, away);
                nearest = std::min(nearest, away);
                const double turned = std::atan2(px.y - middle.y, px.x - middle.x) - ellipse.angle;
                const double u = away * std::cos(turned) / ellipse.major_px;
                const double v = away * std::sin(turned) / ellipse.minor_px;
                CHECK(u * u + v * v == doctest::Approx(1).epsilon(3e-3));
            }
            CHECK(ellipse.major_px == doctest::Approx(farthest).epsilon(1e-3));
            CHECK(ellipse.minor_px == doctest::Approx(nearest).epsilon(1e-3));
        }
    }
}

TEST_CASE("the conic keeps circles round, Equal Earth keeps areas") {
    const LngLat ganja{46.36, 40.68};
    const geo::ScreenEllipse round =
        geo::circle_on_ground({ganja, 9, Projection::lambert_caucasus}, ganja, 1000);
    CHECK(round.minor_px == doctest::Approx(round.major_px).epsilon(1e-6));
    const Camera camera{ganja, 9, Projection::equal_earth};
    const geo::ScreenEllipse flat = geo::circle_on_ground(camera, ganja, 1000);
    CHECK(flat.minor_px < 0.9 * flat.major_px);
    const double px = 1000 / geo::metres_per_pixel(camera);
    CHECK(flat.minor_px * flat.major_px == doctest::Approx(px * px).epsilon(1e-6));
}

TEST_CASE("north is told where it is the same all over the picture") {
    CHECK(geo::north_of({{46, 40}, 3}, window) == 0.0);
    const auto central = geo::north_of({{46.5, 40.5}, 7, Projection::lambert_caucasus}, window);
    REQUIRE(central);
    CHECK(std::abs(*central) < 1e-9);
    // East of the central meridian the conic's north leans to the left.
    const auto east = geo::north_of({{50.5, 40.5}, 8, Projection::lambert_caucasus}, window);
    REQUIRE(east);
    CHECK(*east == doctest::Approx(-4.0 * 0.6494 * std::numbers::pi / 180).epsilon(1e-3));
    CHECK_FALSE(geo::north_of({{46.5, 40.5}, 4, Projection::lambert_caucasus}, window));
    CHECK_FALSE(geo::north_of({{0, 0}, 0, Projection::equal_earth}, window));
}
