#include "io/atlas/check.hpp"

#include <doctest/doctest.h>

#include "io/atlas/read_atlas.hpp"
#include "io/export/export_atlas.hpp"
#include "made_shapefile.hpp"
#include "problems.hpp"
#include "scratch.hpp"

TEST_CASE("an atlas folder is counted and its problems are listed") {
    const std::filesystem::path data = std::filesystem::path(TEST_SOURCE_DIR) / "data";
    const io::CheckReport good = io::check_path(data / "small-atlas");
    CHECK(good.problems.empty());
    CHECK(good.summary.ends_with("“Two towns, 2021”, 4 events, 5 claims, 4 actors, 3 sources"));
    CHECK(io::check_path(data / "bad-atlas").problems.size() == 18 + 12 + 4 + 6);
}

TEST_CASE("an atlas in one file is counted, whether its ending has capitals or not") {
    const test::Scratch scratch("check_one_file");
    const io::AtlasReading small = io::read_atlas(TEST_SOURCE_DIR "/data/small-atlas");
    for (const char* name : {"map.geojson", "MAP.GEOJSON", "map.gpkg", "MAP.GPKG"}) {
        CAPTURE(name);
        const std::filesystem::path file = scratch / name;
        const auto format = io::export_format_of(file);
        REQUIRE(format);
        io::export_atlas(*small.atlas, file, *format, io::Taken::refuse);
        const io::CheckReport report = io::check_path(file);
        CHECK(report.problems.empty());
        CHECK(report.summary.find("4 events, 5 claims") != std::string::npos);
    }
}

TEST_CASE("one table is checked against the tables around it") {
    const std::filesystem::path table =
        std::filesystem::path(TEST_SOURCE_DIR) / "data" / "bad-atlas" / "claims.csv";
    const io::CheckReport report = io::check_path(table);
    CHECK(report.problems.size() == 12);
    for (const claims::Problem& problem : report.problems) CHECK(problem.file == table.string());
}

TEST_CASE("a shapefile and a folder of layers are counted") {
    const test::Scratch scratch("check_layers");
    test::make_base_map(scratch.folder());
    const io::CheckReport one = io::check_path(scratch / "countries.shp");
    CHECK(one.problems.empty());
    CHECK(one.summary.ends_with("countries.shp: 2 features, 16 points, WGS 84"));
    const io::CheckReport all = io::check_path(scratch.folder());
    CHECK(all.summary == one.summary);
    CHECK(test::has_problem(all.problems, "lakes.shp", "", "the layer is missing"));
}

TEST_CASE("a folder of folders is checked part by part") {
    const test::Scratch scratch("check_parts");
    std::filesystem::create_directory(scratch / "atlas");
    std::filesystem::create_directory(scratch / "layers");
    std::filesystem::create_directory(scratch / "other");
    test::overwrite(scratch / "atlas" / "events.csv", "id,title,when,lng,lat\n");
    test::make_base_map(scratch / "layers");
    const std::string summary = io::check_path(scratch.folder()).summary;
    CHECK(summary.find("atlas: “atlas”, 0 events") != std::string::npos);
    CHECK(summary.find("countries.shp: 2 features") != std::string::npos);
}

TEST_CASE("an outline that crosses itself is reported with the place") {
    const test::Scratch scratch("check_crossing");
    test::make_shapefile(scratch / "lakes.shp", {{"POLYGON ((44 39, 46 41, 46 39, 44 41, 44 39))",
                                                  {{"name", "Bow tie"}}}});
    const io::CheckReport report = io::check_path(scratch / "lakes.shp");
    INFO(test::in_words(report.problems));
    CHECK(test::has_problem(report.problems, "lakes.shp", "feature 1", "Self-intersection"));
}

TEST_CASE("a path that cannot be checked is a problem, not an exception") {
    const test::Scratch scratch("check_nothing");
    const auto only_problem = [](const std::filesystem::path& path) {
        const io::CheckReport report = io::check_path(path);
        CHECK(report.summary.empty());
        REQUIRE(report.problems.size() == 1);
        return report.problems[0].sentence;
    };
    CHECK(only_problem(scratch / "gone") == "does not exist.");
    CHECK(only_problem(scratch.folder()).find("neither an atlas") != std::string::npos);
    CHECK(only_problem(scratch.write("notes.txt", "x")).find("no data that can be checked") !=
          std::string::npos);
    CHECK(only_problem(scratch.write("lakes.shp", "x")).find("no shapefile") != std::string::npos);
    CHECK(only_problem(scratch.write("claims.csv", "id\n")).find("no events.csv") !=
          std::string::npos);
}
