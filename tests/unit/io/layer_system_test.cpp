#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>

#include "io/base_map/read_base_map.hpp"
#include "made_shapefile.hpp"
#include "problems.hpp"
#include "scratch.hpp"

using geo::Layer;

namespace {

struct Reprojected {
    int epsg;
    double x, y;
    double tolerance;  ///< degrees
};

}  // namespace

TEST_CASE("a known other system is reprojected") {
    // All are 45° E 40° N. EPSG:3857 by the formula of the sphere; UTM zone 38N (EPSG:32638) has
    // its central meridian there, at 500 km; Pulkovo 1942 (EPSG:4284) is some 100 m off WGS84.
    const std::initializer_list<Reprojected> cases{{3857, 5009377.085697, 4865942.279503, 1e-9},
                                                   {32638, 500000, 4427757.2187, 1e-8},
                                                   {4284, 45.0, 40.0, 3e-3}};
    for (const Reprojected& each : cases) {
        CAPTURE(each.epsg);
        const test::Scratch scratch("reprojected");
        test::make_shapefile(scratch / "places.shp",
                             {{fmt::format("POINT ({} {})", each.x, each.y), {{"name", "A"}}}},
                             each.epsg);
        const io::BaseMapReading reading = io::read_base_map(scratch.folder());
        INFO(test::in_words(reading.problems));
        const auto& places = (*reading.map)[Layer::places];
        REQUIRE(places.size() == 1);
        const geo::LngLat at = places[0].geometry.points.at(0);
        CHECK(std::abs(at.lng - 45.0) < each.tolerance);
        CHECK(std::abs(at.lat - 40.0) < each.tolerance);
        if (each.epsg == 4284) CHECK(std::abs(at.lng - 45.0) > 1e-4);
    }
}

TEST_CASE("without a .prj plausible degrees are taken as such, with a note") {
    const test::Scratch scratch("no_prj");
    test::make_base_map(scratch.folder());
    std::filesystem::remove(scratch / "countries.prj");
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    CHECK((*reading.map)[Layer::countries].size() == 2);
    CHECK(test::has_problem(reading.problems, "countries.shp", "", "countries.prj is missing"));
}

TEST_CASE("without a .prj metres are refused") {
    const test::Scratch scratch("metres_without_prj");
    test::make_shapefile(scratch / "countries.shp",
                         {{"POLYGON " + test::square(500000, 4400000, 10000), {{"name", "A"}}}}, 0);
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    CHECK((*reading.map)[Layer::countries].empty());
    CHECK(test::has_problem(reading.problems, "countries.shp", "",
                            "no degrees, and countries.prj is missing"));
}

TEST_CASE("metres with a .prj that says degrees are refused") {
    const test::Scratch scratch("metres_as_degrees");
    test::make_shapefile(scratch / "countries.shp",
                         {{"POLYGON " + test::square(500000, 4400000, 10000), {{"name", "A"}}}},
                         4326);
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    CHECK((*reading.map)[Layer::countries].empty());
    CHECK(test::has_problem(reading.problems, "countries.shp", "", "although countries.prj names"));
}

TEST_CASE("a .prj that is not understood counts as none") {
    const test::Scratch scratch("garbled_prj");
    test::make_base_map(scratch.folder());
    scratch.write("countries.prj", "GEOGCS[\"half of it");
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    CHECK((*reading.map)[Layer::countries].size() == 2);
    CHECK(test::has_problem(reading.problems, "countries.shp", "",
                            "countries.prj is not understood"));
}
