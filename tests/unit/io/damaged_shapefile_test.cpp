#include <doctest/doctest.h>

#include <random>
#include <set>

#include "io/base_map/read_base_map.hpp"
#include "made_shapefile.hpp"
#include "problems.hpp"
#include "scratch.hpp"

using geo::Layer;

namespace {

std::set<std::string> names_in(const std::filesystem::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename());
    return names;
}

/// Twenty squares in a row.
void make_row_of_squares(const std::filesystem::path& path) {
    std::vector<test::MadeFeature> squares;
    for (int at = 0; at < 20; ++at)
        squares.push_back({"POLYGON " + test::square(44 + at * 0.1, 39, 0.1),
                           {{"id", std::to_string(at)}, {"name", "Square"}}});
    test::make_shapefile(path, squares);
}

}  // namespace

TEST_CASE("a missing .shx is rebuilt in memory and nothing is written") {
    const test::Scratch scratch("no_shx");
    test::make_base_map(scratch.folder());
    std::filesystem::remove(scratch / "countries.shx");
    const auto before = names_in(scratch.folder());
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    INFO(test::in_words(reading.problems));
    REQUIRE((*reading.map)[Layer::countries].size() == 2);
    CHECK((*reading.map)[Layer::countries][1].geometry.polygons.size() == 2);
    CHECK(test::has_problem(reading.problems, "countries.shp", "", "countries.shx is missing"));
    CHECK(names_in(scratch.folder()) == before);
}

TEST_CASE("a .shx that is cut short is rebuilt as well") {
    const test::Scratch scratch("short_shx");
    test::make_base_map(scratch.folder());
    test::cut(scratch / "countries.shx", 104);
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    CHECK((*reading.map)[Layer::countries].size() == 2);
    CHECK(test::has_problem(reading.problems, "countries.shp", "", "countries.shx is cut short"));
}

TEST_CASE("without a .dbf the shapes are there, without names") {
    const test::Scratch scratch("no_dbf");
    test::make_base_map(scratch.folder());
    std::filesystem::remove(scratch / "countries.dbf");
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    INFO(test::in_words(reading.problems));
    REQUIRE((*reading.map)[Layer::countries].size() == 2);
    CHECK((*reading.map)[Layer::countries][0].name.empty());
    CHECK(test::has_problem(reading.problems, "countries.shp", "", "shown without names"));
}

TEST_CASE("without a .cpg the names are read as UTF-8") {
    const test::Scratch scratch("no_cpg");
    test::make_base_map(scratch.folder());
    REQUIRE(std::filesystem::remove(scratch / "countries.cpg"));
    std::string table = test::contents(scratch / "countries.dbf");
    table[29] = 0x57;  // the table's own mark for Latin-1, which many programs set blindly
    test::overwrite(scratch / "countries.dbf", table);
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    REQUIRE((*reading.map)[Layer::countries].size() == 2);
    CHECK((*reading.map)[Layer::countries][0].name == "Gəncə");
}

TEST_CASE("a .dbf of another length than the .shp is reported") {
    const test::Scratch scratch("other_dbf");
    test::make_base_map(scratch.folder());
    make_row_of_squares(scratch / "lakes.shp");
    std::filesystem::copy_file(scratch / "countries.dbf", scratch / "lakes.dbf",
                               std::filesystem::copy_options::overwrite_existing);
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    CHECK(test::has_problem(reading.problems, "lakes.shp", "",
                            "lakes.dbf holds 2 rows for 20 shapes"));
}

TEST_CASE("what is no shapefile is told by its name, not by where it was copied to") {
    const test::Scratch scratch("no_shapefile");
    scratch.write("countries.shp", std::string(200, 'x'));
    const io::BaseMapReading reading = io::read_base_map(scratch.folder());
    INFO(test::in_words(reading.problems));
    CHECK(test::has_problem(reading.problems, "countries.shp", "", "The layer is left empty."));
    CHECK(test::in_words(reading.problems).find("vsimem") == std::string::npos);
}

TEST_CASE("a .shp cut anywhere gives the shapes before the cut and a sentence") {
    const test::Scratch scratch("cut_shp");
    make_row_of_squares(scratch / "countries.shp");
    const std::string whole = test::contents(scratch / "countries.shp");
    std::size_t most_before = 0;
    for (std::size_t size = 0; size < whole.size(); size += 37) {
        CAPTURE(size);
        test::overwrite(scratch / "countries.shp", std::string_view(whole).substr(0, size));
        const io::BaseMapReading reading = io::read_base_map(scratch.folder());
        const auto& countries = (*reading.map)[Layer::countries];
        const std::size_t record = (whole.size() - 100) / 20;
        const std::size_t whole_records = size < 100 ? 0 : (size - 100) / record;
        CHECK(countries.size() == whole_records);
        most_before = std::max(most_before, countries.size());
        CHECK(std::ranges::any_of(reading.problems, [](const claims::Problem& problem) {
            return std::filesystem::path(problem.file).filename() == "countries.shp";
        }));
        for (const geo::Boundary& boundary : countries)
            CHECK(boundary.geometry.polygons.size() == 1);
    }
    CHECK(most_before == 19);
}

TEST_CASE("every part cut anywhere is survived") {
    const test::Scratch scratch("cut_parts");
    make_row_of_squares(scratch / "countries.shp");
    for (const char* part : {"countries.shx", "countries.dbf", "countries.prj", "countries.cpg"}) {
        const std::string whole = test::contents(scratch / part);
        for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 60) {
            CAPTURE(part);
            CAPTURE(size);
            test::overwrite(scratch / part, std::string_view(whole).substr(0, size));
            const io::BaseMapReading reading = io::read_base_map(scratch.folder());
            CHECK((*reading.map)[Layer::countries].size() <= 20);
            for (const claims::Problem& problem : reading.problems)
                CHECK((problem.sentence.ends_with('.') && !problem.sentence.ends_with("..")));
        }
        test::overwrite(scratch / part, whole);
    }
}

TEST_CASE("flipped bytes in a shapefile never crash, hang or leave the earth") {
    const test::Scratch scratch("flipped");
    make_row_of_squares(scratch / "countries.shp");
    std::mt19937 random(2020);
    for (const char* part : {"countries.shp", "countries.shx", "countries.dbf"}) {
        const std::string whole = test::contents(scratch / part);
        for (int round = 0; round < 150; ++round) {
            std::string flipped = whole;
            for (int flip = 0; flip < 4; ++flip)
                flipped[random() % flipped.size()] = static_cast<char>(random() % 256);
            test::overwrite(scratch / part, flipped);
            const io::BaseMapReading reading = io::read_base_map(scratch.folder());
            for (const geo::Boundary& boundary : (*reading.map)[Layer::countries]) {
                const geo::Bounds bounds = geo::bounds_of(boundary.geometry);
                CHECK(geo::is_plausible({bounds.west, bounds.south}));
                CHECK(geo::is_plausible({bounds.east, bounds.north}));
            }
        }
        test::overwrite(scratch / part, whole);
    }
}
