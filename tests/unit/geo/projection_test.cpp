#include "geo/projection/projection.hpp"

#include <doctest/doctest.h>
#include <proj.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "geo/projection/lambert_conic.hpp"
#include "geo/projection/web_mercator.hpp"

using geo::LngLat;
using geo::ProjectedPoint;
using geo::Projection;

namespace {

/// The same projection as PROJ carries it out; PROJ's own, in its order of axes.
struct ProjProjection {
    explicit ProjProjection(const char* words)
        : context(proj_context_create(), proj_context_destroy),
          made(proj_create(context.get(), words), proj_destroy) {}

    ProjectedPoint project(const LngLat& at) const {
        const PJ_COORD result = proj_trans(
            made.get(), PJ_FWD, proj_coord(proj_torad(at.lng), proj_torad(at.lat), 0, 0));
        return {result.xy.x, result.xy.y};
    }

    std::unique_ptr<PJ_CONTEXT, PJ_CONTEXT* (*)(PJ_CONTEXT*)> context;
    std::unique_ptr<PJ, PJ* (*)(PJ*)> made;
};

const char* words_of(Projection projection) {
    switch (projection) {
        case Projection::lambert_caucasus:
            return "+proj=lcc +lat_0=40.5 +lon_0=46.5 +lat_1=39 +lat_2=42 +ellps=WGS84 +over";
        case Projection::equal_earth:
            return "+proj=eqearth +ellps=WGS84 +over";
        case Projection::web_mercator:
            break;
    }
    return "+proj=webmerc +ellps=WGS84 +over";
}

template <class Visit>
void visit_world(Projection projection, double inset, Visit visit) {
    const geo::Bounds& world = geo::world_of(projection);
    constexpr int steps = 50;
    for (int i = 0; i <= steps; ++i)
        for (int j = 0; j <= steps; ++j)
            visit(LngLat{std::lerp(world.west, world.east, i / double{steps}),
                         std::lerp(world.south + inset, world.north - inset, j / double{steps})});
}

}  // namespace

TEST_CASE("Web Mercator gives the published example") {
    // EPSG Guidance Note 7-2, method 1024: 24°22'54.433"N 100°20'00"W.
    const ProjectedPoint point = geo::project(
        Projection::web_mercator, {-(100.0 + 20.0 / 60.0), 24.0 + 22.0 / 60.0 + 54.433 / 3600.0});
    CHECK(point.x == doctest::Approx(-11169055.58).epsilon(1e-9));
    CHECK(point.y == doctest::Approx(2800000.00).epsilon(1e-8));
}

TEST_CASE("the Lambert conic gives the published example") {
    // Snyder, USGS 1395, p. 296: Clarke 1866, standard parallels 33° and 45°, origin 23° N 96° W.
    const geo::LambertConic conic({6378206.4, std::sqrt(0.00676866), -96, 23, 33, 45});
    const ProjectedPoint point = conic.project({-75, 35});
    CHECK(std::abs(point.x - 1894410.9) < 0.05);
    CHECK(std::abs(point.y - 1564649.5) < 0.05);
    const LngLat back = conic.unproject({1894410.9, 1564649.5});
    CHECK(back.lng == doctest::Approx(-75).epsilon(1e-8));
    CHECK(back.lat == doctest::Approx(35).epsilon(1e-8));
}

TEST_CASE("Equal Earth gives the published bounds and points") {
    // The bounds that EPSG gives for 8857; the other places are in PROJ's own tests.
    const struct {
        LngLat at;
        double x, y;
    } published[]{{{180, 0}, 17243959.06, 0},
                  {{0, 90}, 0, 8392927.6},
                  {{-180, 90}, -10216474.79, 8392927.6},
                  {{180, 45}, 14792474.75, 5466867.76},
                  {{-70, -31.2}, -6241081.64, -3907019.16}};
    for (const auto& each : published) {
        const ProjectedPoint point = geo::project(Projection::equal_earth, each.at);
        CHECK(std::abs(point.x - each.x) < 0.01);
        CHECK(std::abs(point.y - each.y) < 0.01);
    }
}

TEST_CASE("each projection is PROJ's to less than a millimetre, all over its world") {
    for (const Projection projection : geo::all_projections) {
        const ProjProjection theirs(words_of(projection));
        double farthest = 0;
        visit_world(projection, 0.0, [&](const LngLat& at) {
            const ProjectedPoint ours = geo::project(projection, at), other = theirs.project(at);
            farthest = std::max(farthest, std::hypot(ours.x - other.x, ours.y - other.y));
        });
        CAPTURE(geo::to_word(projection));
        CHECK(farthest < 1e-3);
    }
}

TEST_CASE("projecting and back is the identity to a billionth of a degree") {
    for (const Projection projection : geo::all_projections) {
        double farthest = 0;
        // At a pole itself all longitudes are one place, and a millimetre is much of an arc.
        visit_world(projection, 0.01, [&](const LngLat& at) {
            const ProjectedPoint point = geo::project(projection, at);
            const LngLat back = geo::unproject(projection, point);
            CHECK(geo::is_in_world(projection, point));
            farthest =
                std::max({farthest, std::abs(back.lng - at.lng), std::abs(back.lat - at.lat)});
        });
        CAPTURE(geo::to_word(projection));
        CHECK(farthest < 1e-9);
    }
}

TEST_CASE("what lies beyond the world is told, and comes back as its edge") {
    using enum Projection;
    const double width = geo::web_mercator::world_width_m;
    CHECK_FALSE(geo::is_in_world(web_mercator, {0.51 * width, 0}));
    CHECK_FALSE(geo::is_in_world(web_mercator, {0, 0.51 * width}));
    CHECK_FALSE(geo::is_in_world(equal_earth, {17'000'000, 5'000'000}));
    CHECK_FALSE(geo::is_in_world(equal_earth, {0, 8'400'000}));
    CHECK_FALSE(geo::is_in_world(lambert_caucasus, {0, 9'000'000}));    // behind the pole
    CHECK_FALSE(geo::is_in_world(lambert_caucasus, {0, -30'000'000}));  // too far south
    for (const Projection projection : geo::all_projections) {
        for (const ProjectedPoint at : {ProjectedPoint{9e7, 9e7}, ProjectedPoint{-9e7, 1e6},
                                        ProjectedPoint{0, -9e7}, ProjectedPoint{0, 9e7}}) {
            CHECK(geo::world_of(projection).contains(geo::unproject(projection, at)));
            CHECK_FALSE(geo::is_in_world(projection, at));
        }
    }
}

TEST_CASE("the Mercator world is a square and the poles stay on it") {
    const auto project = [](const LngLat& at) {
        return geo::project(Projection::web_mercator, at);
    };
    CHECK(project({180, 0}).x == doctest::Approx(geo::web_mercator::world_width_m / 2));
    CHECK(project({0, 90}).y == doctest::Approx(geo::web_mercator::world_width_m / 2));
    CHECK(project({0, -90}).y == doctest::Approx(-geo::web_mercator::world_width_m / 2));
}

TEST_CASE("a projection has a word that is read again") {
    for (const Projection projection : geo::all_projections)
        CHECK(geo::projection_from_word(geo::to_word(projection)) == projection);
    CHECK_FALSE(geo::projection_from_word("gall-peters"));
}
