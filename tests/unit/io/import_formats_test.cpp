#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>

#include "importing.hpp"
#include "io/error.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "made_shapefile.hpp"
#include "made_table.hpp"
#include "problems.hpp"
#include "refused_to_write.hpp"

using test::imported;

namespace {

test::MadeTable spreadsheet(const char* driver) {
    return {driver,
            {"Id", "Название", "Date", "Latitude", "Longitude", "Killed"},
            {{"a-1", "Գանձակ, Gəncə", "11.10.2020", "40.6828", "46.3606", "20-25"},
             {"a-2", "Second", "12.10.2020", "40.7", "46.4", ""}},
            {}};
}

test::MadeTable points(const char* driver) {
    return {driver,
            {"title", "when"},
            {{"Գանձակ, Gəncə", "2020-10-11"}, {"A line", "2020-10"}},
            {"POINT (46.3606 40.6828)", "LINESTRING (46 40, 47 40)"}};
}

void check_points(const io::Import& import) {
    INFO(import.preview.about, test::in_words(import.preview.problems));
    REQUIRE(import.additions.event_count() == 2);
    const claims::EventDraft first = draft_of(import.additions, 0);
    CHECK(first.title == "Գանձակ, Gəncə");
    CHECK(first.when == "2020-10-11");
    CHECK(std::abs(first.at.lng - 46.3606) < 1e-6);
    CHECK(std::abs(first.at.lat - 40.6828) < 1e-6);
    // The middle of a shape that is no point.
    const claims::EventDraft second = draft_of(import.additions, 1);
    CHECK(std::abs(second.at.lng - 46.5) < 1e-6);
    CHECK(first.radius_m == 0.0);
    CHECK(std::abs(second.radius_m - 42'590.0) < 50.0);
    CHECK(first.precision == claims::Precision::exact);
    CHECK(second.precision == claims::Precision::district);
}

}  // namespace

TEST_CASE("spreadsheets are imported, with the rows that a person sees") {
    const test::Scratch scratch("import-sheets");
    for (const auto& [driver, name] : {std::pair{"XLSX", "a.xlsx"}, std::pair{"ODS", "a.ods"}}) {
        test::MadeTable table = spreadsheet(driver);
        table.rows.push_back({"a-3", "Third", "sometime", "40.8", "46.5", ""});
        test::make_table(scratch / name, table);
        const io::Import import = io::read_import(scratch / name, {}, {});
        INFO(driver, test::in_words(import.preview.problems));
        const claims::EventDraft event = test::added(import, "a-1");
        CHECK(event.title == "Գանձակ, Gəncə");
        CHECK(event.when == "2020-10-11");
        CHECK(event.at == geo::LngLat{46.3606, 40.6828});
        CHECK(event.claims.at(0).value_max == 25);
        CHECK(import.additions.event_count() == 3);
        CHECK(test::has_problem(import.preview.problems, name, "row 4", "is no date"));
    }
}

TEST_CASE("GeoJSON, KML, KMZ, FlatGeobuf, GeoPackage and shapefiles are imported") {
    const test::Scratch scratch("import-shapes");
    for (const auto& [driver, name] :
         {std::pair{"GeoJSON", "a.geojson"}, std::pair{"FlatGeobuf", "a.fgb"},
          std::pair{"GPKG", "a.gpkg"}, std::pair{"LIBKML", "a.kml"},
          std::pair{"LIBKML", "a.kmz"}}) {
        INFO(name);
        test::make_table(scratch / name, points(driver));
        check_points(io::read_import(scratch / name, {}, {}));
    }
}

TEST_CASE("the system of a shapefile or GeoPackage is converted to WGS 84") {
    const test::Scratch scratch("import-systems");
    test::make_shapefile(scratch / "a.shp",
                         {{"POINT (5160838.5 4966222.9)", {{"title", "Գանձակ"}}}}, 3857);
    const io::Import shapes = io::read_import(scratch / "a.shp", {}, {});
    INFO(shapes.preview.about, test::in_words(shapes.preview.problems));
    const claims::EventDraft event = test::only(shapes);
    CHECK(event.title == "Գանձակ");
    CHECK(std::abs(event.at.lng - 46.3606) < 0.01);
    CHECK(std::abs(event.at.lat - 40.6828) < 0.01);

    test::MadeTable table = points("GPKG");
    table.points = {"POINT (5160838.5 4966222.9)", "POINT (5160838.5 4966222.9)"};
    table.epsg = 3857;
    test::make_table(scratch / "a.gpkg", table);
    const io::Import package = io::read_import(scratch / "a.gpkg", {}, {});
    CHECK(std::abs(draft_of(package.additions, 0).at.lat - 40.6828) < 0.01);
}

TEST_CASE("a shape across the 180th meridian has its middle there") {
    const test::Scratch scratch("import-antimeridian");
    for (const char* shape :
         {"MULTILINESTRING ((178 10, 180 10), (-180 10, -174 10))",
          "POLYGON ((176 8, -174 8, -174 12, 176 12, 176 8))", "LINESTRING (178 10, -176 10)"}) {
        INFO(shape);
        test::MadeTable table = points("GeoJSON");
        table.points = {shape, shape};
        test::make_table(scratch / "a.geojson", table);
        const claims::EventDraft event =
            draft_of(io::read_import(scratch / "a.geojson", {}, {}).additions, 0);
        CHECK(std::abs(event.at.lat - 10.0) < 0.1);
        CHECK(event.at.lng < -177.9);
        CHECK(event.radius_m < 700'000.0);
    }
}

TEST_CASE("a shape that reaches around the world stays, and empty parts are nowhere") {
    const test::Scratch scratch("import-wide");
    test::MadeTable table = points("GPKG");
    table.points = {"POLYGON ((-180 -60, 180 -60, 180 90, -180 90, -180 -60))",
                    "POLYGON ((-100 0, 100 0, 100 10, -100 10, -100 0))"};
    test::make_table(scratch / "a.gpkg", table);
    const io::Import wide = io::read_import(scratch / "a.gpkg", {}, {});
    for (claims::EventRow row : {0U, 1U})
        CHECK(std::abs(draft_of(wide.additions, row).at.lng) < 1e-6);
    table.points = {"MULTIPOINT ((46 40), EMPTY)", "POINT (46 40)"};
    test::make_table(scratch / "b.gpkg", table);
    CHECK(draft_of(io::read_import(scratch / "b.gpkg", {}, {}).additions, 0).radius_m == 0.0);
    // NAD 83 is in degrees, too.
    table.points = {"MULTILINESTRING ((176 52, 180 52), (-180 52, -176 52))", "POINT (46 40)"};
    table.epsg = 4269;
    test::make_table(scratch / "c.gpkg", table);
    const claims::EventDraft there =
        draft_of(io::read_import(scratch / "c.gpkg", {}, {}).additions, 0);
    CHECK(std::abs(there.at.lng) > 179.9);
    CHECK(there.radius_m < 300'000.0);
}

TEST_CASE("views of a foreign GeoPackage are not read") {
    const test::Scratch scratch("import-views");
    test::make_table(scratch / "a.gpkg", points("GPKG"));
    {
        const auto file = io::GeopackageFile::open(scratch / "a.gpkg");
        file.run(
            "CREATE VIEW trap AS SELECT fid, geom, title FROM \"table\";"
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
            "VALUES ('trap', 'features', 'trap', 4326);"
            "INSERT INTO gpkg_geometry_columns VALUES ('trap', 'geom', 'POINT', 4326, 0, 0)");
    }
    const io::Import import = io::read_import(scratch / "a.gpkg", {}, {});
    CHECK(import.preview.rows == 2);
    CHECK(import.preview.about.find("trap") == std::string::npos);
}

TEST_CASE("rows that QGIS has written so far to its log alone are read") {
    const test::Scratch scratch("import-log");
    test::make_table(scratch / "a.gpkg", spreadsheet("GPKG"));
    const auto at_work = io::GeopackageFile::open(scratch / "a.gpkg");
    at_work.run("PRAGMA journal_mode=WAL; UPDATE \"table\" SET Date = '13.10.2020' WHERE fid = 2");
    REQUIRE(std::filesystem::file_size(scratch / "a.gpkg-wal") > 0);
    const io::Import import = io::read_import(scratch / "a.gpkg", {}, {});
    REQUIRE(import.additions.event_count() == 2);
    CHECK(draft_of(import.additions, 1).when == "2020-10-13");
}

TEST_CASE("a workspace that is open stays locked when a table of it is imported") {
    const test::Scratch scratch("import-locks");
    const std::filesystem::path path = scratch / "a.gpkg";
    test::make_table(path, points("GPKG"));
    const auto file = io::GeopackageFile::open(path);
    const io::GeopackageTransaction reading(file, io::GeopackageTransaction::For::reading);
    CHECK(file.integer("SELECT count(*) FROM \"table\"") == 2);
    io::ImportOptions options;
    options.profile = io::ImportProfile::points;
    CHECK(io::read_import(path, options, {}).additions.event_count() == 2);
    CHECK(test::is_refused_to_write(path));
}

TEST_CASE("a file that is not what its name says is refused with a sentence") {
    const test::Scratch scratch("import-refused");
    for (const char* name : {"a.xlsx", "a.gpkg", "a.fgb", "a.shp", "a.kmz", "a.ods", "a.kml",
                             "a.geojson", "a.exe", "a.vrt"}) {
        INFO(name);
        CHECK_THROWS_WITH_AS(imported(scratch, name, "<OGRVRTDataSource/> not what you think"),
                             doctest::Contains(name), io::Error);
    }
    CHECK_THROWS_AS(io::read_import(scratch / "missing.csv", {}, {}), io::Error);
}

TEST_CASE("what is wrong with GeoJSON is said in plain words") {
    const test::Scratch scratch("import-bad-geojson");
    for (const auto& [text, words] :
         {std::pair{R"({"type": "FeatureCollection"})", "it has no list “features”."},
          std::pair{R"({"type": "FeatureCollection", "features": {}})", "“features” is no list."},
          std::pair{R"({"features": [{"type": "Feature"}]} x)", "is not valid JSON (at byte 37)."},
          std::pair{R"({"type": "FeatureCollection", "features": [{"a": ])", "is not valid JSON"},
          std::pair{"", "is not valid JSON (at byte 1)."}})
        CHECK_THROWS_WITH_AS(imported(scratch, "a.geojson", text), doctest::Contains(words),
                             io::FileError);
    const std::string whole = R"({"type": "FeatureCollection", "features": []})";
    CHECK_THROWS_WITH_AS(imported(scratch, "a.geojson", whole + std::string(3, '\0')),
                         doctest::Contains("is not valid JSON (at byte 46)."), io::FileError);
}

TEST_CASE("GeoJSON that names another address is only a text") {
    const test::Scratch scratch("import-address");
    CHECK_THROWS_AS(imported(scratch, "a.geojson", "/vsicurl/http://127.0.0.1:9/x.geojson"),
                    io::Error);
    CHECK_THROWS_AS(imported(scratch, "b.geojson", "http://127.0.0.1:9/x.geojson"), io::Error);
}

TEST_CASE("KML says when by stamps and by spans, also in one file, and spans may be open") {
    const test::Scratch scratch("import-kml-times");
    const auto placemark = [](const char* name, const char* time) {
        return fmt::format(
            "<Placemark><name>{}</name>{}<Point><coordinates>46.36,40.68</coordinates>"
            "</Point></Placemark>",
            name, time);
    };
    const io::Import import = test::imported(
        scratch, "a.kml",
        "<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" +
            placemark("Stamp", "<TimeStamp><when>2020-10-11</when></TimeStamp>") +
            placemark("Span",
                      "<TimeSpan><begin>2020-10-11</begin><end>2020-10-13</end></TimeSpan>") +
            placemark("From", "<TimeSpan><begin>2020-10-11</begin></TimeSpan>") +
            placemark("To", "<TimeSpan><end>2020-10-13</end></TimeSpan>") +
            placemark("Whenever", "") + "</Document></kml>");
    INFO(test::in_words(import.preview.problems));
    CHECK(import.preview.problems.empty());
    REQUIRE(import.additions.event_count() == 5);
    claims::EventRow row = 0;
    for (const char* when :
         {"2020-10-11", "2020-10-11/2020-10-13", "2020-10-11/..", "../2020-10-13", ""}) {
        CHECK(draft_of(import.additions, row).when == when);
        CHECK(draft_of(import.additions, row++).notes.empty());
    }
}
