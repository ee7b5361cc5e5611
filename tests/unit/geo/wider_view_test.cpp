#include "geo/wider_view.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "geo/measure/ground_scale.hpp"

using geo::Camera;
using geo::Projection;

namespace {

constexpr geo::Viewport map_window{1600, 1000, 1}, small_window{200, 150, 1};
constexpr geo::Bounds earth{-180, -85, 180, 84};

geo::Boundary square(double west, double south, double east, double north) {
    geo::Boundary boundary;
    boundary.geometry.polygons = {
        {{{west, south}, {east, south}, {east, north}, {west, north}}, {}}};
    return boundary;
}

/// The share of the wider view's width that the map takes.
double share(const Camera& map, const Camera& wider) {
    return map_window.width / small_window.width * std::exp2(wider.zoom - map.zoom);
}

}  // namespace

TEST_CASE("the wider view is five times as far as the map, about the same middle") {
    for (const Projection projection : geo::all_projections) {
        const Camera map{{46.5, 40.2}, 7.0, projection};
        const auto wider = geo::wider_view(map, map_window, small_window, earth);
        REQUIRE(wider);
        CHECK(wider->projection == projection);
        CHECK(share(map, *wider) > 0.15);
        CHECK(share(map, *wider) < 0.25);
        CHECK(wider->centre.lng == doctest::Approx(map.centre.lng));
        CHECK(wider->centre.lat == doctest::Approx(map.centre.lat));
    }
}

TEST_CASE("of a village the wider view still shows a country") {
    const Camera map{{46.5, 40.2}, 15.0};
    const auto wider = geo::wider_view(map, map_window, small_window, earth);
    REQUIRE(wider);
    const double km = geo::ground_metres_per_pixel(*wider, map.centre) * small_window.width / 1000;
    CHECK(km == doctest::Approx(900).epsilon(0.02));
}

TEST_CASE("the wider view does not reach beyond what is known") {
    constexpr geo::Bounds known{38, 35, 56, 48};
    for (const geo::LngLat& centre : {geo::LngLat{39, 36}, geo::LngLat{55, 47}}) {
        const Camera map{centre, 8.0};
        const auto wider = geo::wider_view(map, map_window, small_window, known);
        REQUIRE(wider);
        const geo::Bounds seen = geo::visible_bounds(*wider, small_window);
        constexpr double rounding = 1e-6;
        CHECK(seen.west >= known.west - rounding);
        CHECK(seen.east <= known.east + rounding);
        CHECK(seen.south >= known.south - rounding);
        CHECK(seen.north <= known.north + rounding);
        CHECK(seen.contains(centre));
    }
}

TEST_CASE("there is none where the map shows most of what is known, or nothing is") {
    CHECK_FALSE(geo::wider_view({{47, 41}, 6.5}, map_window, small_window, {38, 35, 56, 48}));
    CHECK_FALSE(geo::wider_view({{10, 20}, 1.0}, map_window, small_window, earth));
    CHECK_FALSE(geo::wider_view({{47, 41}, 9.0}, map_window, small_window, {}));
}

TEST_CASE("known is where there are countries of a layer that is shown") {
    geo::BaseMap map;
    map[geo::Layer::world] = {square(-170, -50, 170, 70)};
    map[geo::Layer::countries] = {square(40, 38, 45, 41), square(44, 38, 51, 42)};
    map[geo::Layer::lakes] = {square(-180, -80, 180, 80)};
    auto shown = geo::all_layers();
    CHECK(geo::known_bounds(map, shown) == geo::Bounds{-170, -50, 170, 70});
    shown[static_cast<std::size_t>(geo::Layer::world)] = false;
    CHECK(geo::known_bounds(map, shown) == geo::Bounds{40, 38, 51, 42});
    shown.fill(false);
    CHECK(geo::known_bounds(map, shown).is_empty());
}
