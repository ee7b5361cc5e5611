#include "io/base_map/read_base_map.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "made_shapefile.hpp"
#include "problems.hpp"
#include "scratch.hpp"

using geo::Layer;

TEST_CASE("a layer is read with its fields and shapes") {
    const test::Scratch scratch("base_map");
    test::make_base_map(scratch.folder());
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    const auto& countries = (*reading.map)[Layer::countries];
    INFO(test::in_words(reading.problems));
    REQUIRE(countries.size() == 2);

    const geo::Boundary& a = countries[0];
    CHECK(a.id == "a");
    CHECK(a.name == "Gəncə");
    CHECK(a.names == std::map<std::string, std::string>{{"hy", "Գանձակ"}, {"ru", "Гянджа"}});
    CHECK(a.kind == "country");
    CHECK(a.note == "First part second part.");
    CHECK(a.source == "made up");
    CHECK(a.country == "A");
    CHECK(a.valid_from == "1994");
    CHECK(a.valid_to == "2020-11-10");
    CHECK(a.rank == 2);
    CHECK(a.population == 4'100'000'000L);
    CHECK(a.focus);
    CHECK_FALSE(a.capital);
    CHECK(a.label_at == geo::LngLat{45.5, 40.25});
    REQUIRE(a.geometry.polygons.size() == 1);
    CHECK(a.geometry.polygons[0].outer.size() == 4);  // the first place is not repeated
    CHECK(geo::bounds_of(a.geometry) == geo::Bounds{44, 39, 46, 41});

    const geo::Boundary& b = countries[1];
    CHECK_FALSE(b.focus);
    CHECK(b.label_at == geo::LngLat{});
    REQUIRE(b.geometry.polygons.size() == 2);
    CHECK(b.geometry.polygons[0].holes.size() + b.geometry.polygons[1].holes.size() == 1);
    CHECK(reading.map->attributions[1] == "Made up for the tests");
}

TEST_CASE("lines and points are read as such") {
    const test::Scratch scratch("lines_and_points");
    test::make_shapefile(
        scratch / "rivers.shp",
        {{"MULTILINESTRING ((45 40, 46 40, 47 41), (47 41, 48 41))", {{"name", "Kür"}}}});
    test::make_shapefile(scratch / "places.shp",
                         {{"POINT (46.75 39.82)", {{"name", "Town"}, {"capital", "1"}}}});
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    const auto& rivers = (*reading.map)[Layer::rivers];
    REQUIRE(rivers.size() == 1);
    CHECK(rivers[0].geometry.lines.size() == 2);
    CHECK(rivers[0].geometry.lines[0].size() == 3);
    const auto& places = (*reading.map)[Layer::places];
    REQUIRE(places.size() == 1);
    CHECK(places[0].geometry.points == std::vector<geo::LngLat>{{46.75, 39.82}});
    CHECK(places[0].capital);
}

TEST_CASE("missing layers are reported one by one, a missing folder once") {
    const test::Scratch scratch("missing_layers");
    test::make_base_map(scratch.folder());
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    CHECK(reading.problems.size() == geo::layer_count - 1);
    CHECK(test::has_problem(reading.problems, "lakes.shp", "", "The layer is left empty."));

    const io::BaseMapReading nothing = io::read_base_map(scratch / "nowhere");
    REQUIRE(nothing.map != nullptr);
    CHECK(nothing.problems.size() == 1);
    CHECK(test::has_problem(nothing.problems, "nowhere", "", "no such folder"));
}

TEST_CASE("a layer without an attribution line is reported") {
    const test::Scratch scratch("no_attribution");
    test::make_shapefile(scratch / "countries.shp", test::two_countries());
    CHECK(test::has_problem(io::read_base_map(scratch.folder()).problems, "countries.shp", "",
                            "countries.attribution.txt cannot be read"));
}

TEST_CASE("features that cannot be drawn are left out, each with its reason") {
    const test::Scratch scratch("bad_features");
    const auto country = [](std::string wkt, std::string name) {
        return test::MadeFeature{std::move(wkt), {{"name", std::move(name)}}};
    };
    test::make_shapefile(
        scratch / "countries.shp",
        {country("POLYGON " + test::square(44, 39, 2), "Good"), country("", "Empty"),
         country("POLYGON ((44 39, 44 40.125, 46 41, 46 39, 44 39))", "Nan"),
         country("POLYGON ((44 39, 44 390, 46 41, 46 39, 44 39))", "Far"),
         country("POLYGON ((44 39, 44 39, 44 39, 44 39))", "Flat"),
         country("POLYGON ((44 39, 46 41, 46 39, 44 41, 44 39))", "Bow tie")});
    test::replace_coordinate(scratch / "countries.shp", 40.125,
                             std::numeric_limits<double>::quiet_NaN());
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    INFO(test::in_words(reading.problems));
    const auto& problems = reading.problems;
    CHECK(test::has_problem(problems, "countries.shp", "feature 2", "“Empty” has no shape"));
    CHECK(test::has_problem(problems, "countries.shp", "feature 3", "“Nan” has a coordinate that"));
    CHECK(test::has_problem(problems, "countries.shp", "feature 4", "beyond ±180° or ±90°"));
    CHECK(test::has_problem(problems, "countries.shp", "feature 5", "“Flat” has too few places"));
    const auto& countries = (*reading.map)[Layer::countries];
    REQUIRE(countries.size() == 2);
    CHECK(countries[0].name == "Good");
    CHECK(countries[1].name == "Bow tie");  // drawn by the odd-even rule
}

TEST_CASE("dates and label places that make no sense are forgotten and reported") {
    const test::Scratch scratch("bad_fields");
    test::make_shapefile(scratch / "control.shp", {{"LINESTRING (46 39, 47 40)",
                                                    {{"name", "Line"},
                                                     {"valid_from", "last year"},
                                                     {"label_lng", "460"},
                                                     {"label_lat", "40"}}}});
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    const auto& control = (*reading.map)[Layer::control];
    REQUIRE(control.size() == 1);
    CHECK(control[0].valid_from.empty());
    CHECK(control[0].label_at == geo::LngLat{});
    CHECK(test::has_problem(reading.problems, "control.shp", "feature 1", "“last year”"));
    CHECK(test::has_problem(reading.problems, "control.shp", "feature 1", "place of the label"));
}
