#include "io/export/export_atlas.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <limits>

#include "claims/status/status.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/csv/formula.hpp"
#include "io/error.hpp"
#include "io/import/read_import.hpp"
#include "problems.hpp"
#include "scratch.hpp"
#include "small_atlas.hpp"
#include "workspace_atlas.hpp"

using io::ExportFormat;

namespace {

std::string round_trip(const claims::Atlas& atlas, const test::fs::path& path) {
    io::export_atlas(atlas, path, *io::export_format_of(path));
    const io::AtlasReading reading = io::read_atlas(path);
    return test::unlike(*reading.atlas, atlas);
}

claims::Atlas odd_atlas() {
    claims::Atlas atlas = test::made_atlas(1, 3);
    claims::EventDraft draft = draft_of(atlas, 0);
    draft.at = {0.1 + 0.2, -5e-324};
    draft.radius_m = 1.0 / 3.0;
    draft.notes = "\r\n first\rsecond\n\r\nthird \t ";
    draft.title = "'=quoted'";
    draft.place = "'";
    draft.kind = "-5";
    draft.layer = " -5 ";
    claims::ClaimDraft claim;
    claim.id = "odd claim";
    claim.actor_id = "actor-0";
    claim.metric = "killed";
    claim.value_max = std::numeric_limits<double>::max();
    claim.quote = "\"";
    draft.claims.push_back(claim);
    return with_event(atlas, draft);
}

GDALDatasetUniquePtr opened(const test::fs::path& path) {
    GDALAllRegister();
    return GDALDatasetUniquePtr(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR));
}

}  // namespace

TEST_CASE("an atlas comes back from every format that holds all of it") {
    const test::Scratch scratch("export-round-trip");
    for (std::uint32_t seed = 1; seed <= 15; ++seed)
        for (const char* ending : {".gpkg", ".csv", ".geojson"}) {
            INFO(seed << ending);
            CHECK(round_trip(test::made_atlas(seed, 20),
                             scratch / (std::to_string(seed) + ending)) == "");
        }
}

TEST_CASE("odd numbers, line ends and apostrophes come back as they were") {
    const test::Scratch scratch("export-odd");
    for (const char* name : {"odd.gpkg", "odd.csv", "odd.geojson", "folder/"})
        CHECK_MESSAGE(round_trip(odd_atlas(), scratch / name) == "", name);
}

TEST_CASE("text that a spreadsheet would run is guarded, and numbers are not") {
    for (const char* text :
         {"=1+1", "+x", "-x", "@x", "\tx", "\rx", "  =1", "＝1", "'=1", "''-2"}) {
        CHECK(io::without_formula(text) == "'" + std::string(text));
        CHECK(io::with_formula(io::without_formula(text)) == text);
    }
    for (const char* text : {"", "-5", "-5.25", "a=b", "'", "'quoted'", "''"}) {
        CHECK(io::without_formula(text) == text);
        CHECK(io::with_formula(text) == text);
    }
}

TEST_CASE("apostrophes of tables that others wrote stay") {
    const test::Scratch scratch("export-foreign");
    scratch.write("events.csv", "id,title,lng,lat,when\ne,'=1+1,,,\n");
    CHECK(io::read_atlas(scratch.folder()).atlas->event(0).title == "'=1+1");
    scratch.write("atlas.json", R"({"title": "T", "formulas": "apostrophe"})");
    const auto ours = io::read_atlas(scratch.folder()).atlas;
    CHECK(ours->event(0).title == "=1+1");
    CHECK(ours->extra == "");
}

TEST_CASE("nothing is written over unless told, and nothing is left behind") {
    const test::Scratch scratch("export-taken");
    for (const char* name : {"a.gpkg", "a.geojson", "a.kml", "a.xlsx", "a.csv"}) {
        const auto path = scratch / name;
        const ExportFormat format = *io::export_format_of(path);
        scratch.write(name, "mine");
        CHECK_THROWS_WITH_AS(io::export_atlas(test::small_atlas(), path, format),
                             doctest::Contains("exists already"), io::FileError);
        CHECK(test::contents(path) == "mine");
        if (format == ExportFormat::csv) continue;
        io::export_atlas(test::small_atlas(), path, format, io::Taken::replace);
        CHECK(test::contents(path) != "mine");
        CHECK_THROWS_AS(io::export_atlas(test::small_atlas(), scratch / "no/such/x" / name, format),
                        io::FileError);
    }
    for (const auto& entry : test::fs::directory_iterator(scratch.folder()))
        CHECK_FALSE(entry.path().filename().string().starts_with("."));
}

TEST_CASE("any program sees points with the derived status in the GeoJSON") {
    const test::Scratch scratch("export-geojson");
    const claims::Atlas& atlas = test::small_atlas();
    io::export_atlas(atlas, scratch / "a.geojson", ExportFormat::geojson);
    const auto dataset = opened(scratch / "a.geojson");
    REQUIRE(dataset != nullptr);
    OGRLayer& layer = *dataset->GetLayer(0);
    CHECK(layer.GetFeatureCount() == static_cast<GIntBig>(atlas.event_count()));
    const OGRFeatureUniquePtr first(layer.GetNextFeature());
    CHECK(first->GetGeometryRef()->toPoint()->getX() == atlas.event(0).at.lng);
    CHECK(std::string(first->GetFieldAsString("status")) ==
          claims::to_word(claims::derive(atlas, 0).status));
}

TEST_CASE("damaged and foreign GeoJSON is refused with a sentence") {
    const test::Scratch scratch("export-bad-geojson");
    const auto refused = [&](std::string_view text, const char* words) {
        CHECK_THROWS_WITH_AS(io::read_atlas(scratch.write("a.geojson", text)),
                             doctest::Contains(words), io::FileError);
    };
    refused("", "not valid JSON");
    refused("[]", "no atlas");
    refused(R"({"type": "FeatureCollection", "features": []})", "no atlas");
    refused(std::string(100'000, '[') + std::string(100'000, ']'), "levels deep");
    refused(R"({"atlas": {}, "features": [{"id": 1} {"id": 2}]})", "not valid JSON (at byte 38)");
    refused(R"({"atlas": {}, "features": [{"id": }]})", "in what begins at byte 28");
    refused(R"({"atlas": {}, "features": []}, "more")", "not valid JSON");
    refused(R"({"atlas": {}, "features": ["}])", "not valid JSON");
    refused(R"({"type": "FeatureCollection", "atlas": {"format": 99}})", "newer");
    std::string many = R"("m": 0)";
    for (int i = 0; i < 100'000; ++i) many += ", \"m" + std::to_string(i) + "\": 0";
    const std::string feature = R"({"properties": {)" + many + "}}";
    refused("{" + many + "}", "has more than 4096 members");
    refused(R"({"features": [)" + feature + "]}", "more than 4096 members, the most that is read");
    io::export_atlas(test::small_atlas(), scratch / "b.geojson", ExportFormat::geojson);
    const std::string whole = test::contents(scratch / "b.geojson");
    refused(whole.substr(0, whole.size() / 2), "not valid JSON");
    refused(whole + std::string(3, '\0'), "not valid JSON");
    const auto half = io::read_atlas(scratch.write(
        "c.geojson", R"({"type": "FeatureCollection", "atlas": {}, "actors": [1], "features": [
            7, {"properties": {"id": "e", "title": "E", "claims": [2], "mine": [1, true]},
                "geometry": {"type": "Polygon"}}]})"));
    CHECK(half.atlas->event_count() == 1);
    CHECK(half.atlas->extra_columns.events.front() == "mine");
    CHECK(half.atlas->event(0).extra == "[1,true]");
    CHECK(half.problems.size() == 4);
}

TEST_CASE("GeoJSON is taken apart wherever brackets, quotes and blanks stand") {
    const test::Scratch scratch("export-odd-geojson");
    const auto read = io::read_atlas(
        scratch.write("a.geojson",
                      "\xEF\xBB\xBF\n{ \"type\":\"FeatureCollection\",\"features\" :[ { "
                      "\"properties\":{\"id\":\"}]\\\"\\\\\","
                      "\"title\":\"[{\", \"claims\": [{\"id\":\"c\",\"actor_id\":\"a\","
                      "\"stance\":\"denies\",\"more\":{\"x\":[1,\"]\"]}}]},\"geometry\":null} ,\r\n"
                      "\t{\"properties\":{\"id\":\"second\",\"title\":\"\"}}],"
                      "\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"n\":-1.5e3,"
                      "\"atlas\" : { \"title\" : \"Odd\" } } \n"));
    CHECK(read.atlas->title == "Odd");
    REQUIRE(read.atlas->event_count() == 2);
    CHECK(read.atlas->event(0).id == "}]\"\\");
    CHECK(read.atlas->event(0).title == "[{");
    REQUIRE(read.atlas->claims_about(0).size() == 1);
    CHECK(read.atlas->claims_about(0)[0].stance == claims::Stance::denies);
    CHECK(read.atlas->extra_columns.claims == std::vector<std::string>{"more"});
    CHECK(read.atlas->event(1).id == "second");
}

TEST_CASE("a link to an event that is not there is reported of GeoJSON, too") {
    const test::Scratch scratch("geojson-links");
    const auto read = io::read_atlas(scratch.write(
        "a.geojson",
        R"({"type":"FeatureCollection","features":[{"properties":{"id":"a","title":"A",
            "links":"part-of gone"}}],"atlas":{"title":"T"}})"));
    CHECK(test::has_problem(read.problems, "a.geojson", "event a", "linked with “gone”"));
}

TEST_CASE("of many links to events that are not there the rest is counted") {
    const test::Scratch scratch("many-links");
    std::string events = "id,title,when,links\n";
    for (int i = 0; i < 150; ++i) events += fmt::format("e{0},E,2020,part-of gone{0}\n", i);
    scratch.write("events.csv", events);
    const auto read = io::read_atlas(scratch.folder());
    CHECK(test::has_problem(read.problems, "events.csv", "event e99", "“gone99”"));
    CHECK_FALSE(test::has_problem(read.problems, "events.csv", "event e100", ""));
    CHECK(test::has_problem(read.problems, "events.csv", "", "and 50 more."));
}

TEST_CASE("a table that is too wide for a format is refused before anything is written") {
    const test::Scratch scratch("export-wide");
    const std::size_t own = 16;  // with status and reason
    const auto wide = [](std::size_t extra) {
        claims::Atlas atlas = test::small_atlas();
        for (std::size_t i = 0; i < extra; ++i)
            atlas.extra_columns.events.push_back("c" + std::to_string(i));
        return atlas;
    };
    io::export_atlas(wide(2000 - own), scratch / "all.xlsx", ExportFormat::xlsx);
    const auto all = opened(scratch / "all.xlsx");
    REQUIRE(all != nullptr);
    CHECK(all->GetLayerByName("events")->GetLayerDefn()->GetFieldCount() == 2000);
    const auto refused = [&](const claims::Atlas& atlas, const char* name, const std::string& why) {
        const test::fs::path path = scratch / name;
        const std::string words = path.string() + " cannot be written: the table of events " + why;
        CHECK_THROWS_WITH_AS(io::export_atlas(atlas, path, *io::export_format_of(path)),
                             doctest::Contains(words.c_str()), io::FileError);
    };
    refused(wide(2001 - own), "a.xlsx", "has 4 rows and 2,001 columns, and a sheet");
    refused(wide(2000), "a.gpkg", "would have 2,017 columns, and 2,000 are the most");
    refused(wide(10'000), "a.geojson", "has 10,014 columns, and 4,093 are the most");
    for (const auto& entry : test::fs::directory_iterator(scratch.folder()))
        CHECK(entry.path().filename() == "all.xlsx");
}

TEST_CASE("a workbook has the four tables, status and no formulas") {
    const test::Scratch scratch("export-xlsx");
    claims::EventDraft draft = draft_of(test::small_atlas(), 0);
    draft.title = "=HYPERLINK(\"http://example.org\")";
    draft.notes = std::string(40'000, 'x');
    const auto said = io::export_atlas(with_event(test::small_atlas(), draft), scratch / "a.xlsx",
                                       ExportFormat::xlsx);
    REQUIRE(said.size() == 1);
    CHECK(said.front().find("1 text is longer") != std::string::npos);
    CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", "FORCE");
    const auto dataset = opened(scratch / "a.xlsx");
    REQUIRE(dataset != nullptr);
    CHECK(dataset->GetLayerCount() == 4);
    OGRLayer& events = *dataset->GetLayerByName("events");
    const OGRFeatureUniquePtr first(events.GetNextFeature());
    CHECK(std::string(first->GetFieldAsString("title")) == "'" + draft.title);
    CHECK(first->GetFieldAsDouble("lng") == draft.at.lng);
    CHECK(std::string(first->GetFieldAsString("status")) == "contested");
    CHECK(dataset->GetLayerByName("claims")->GetFeatureCount() == 5);
}

TEST_CASE("a KML document has a folder for each layer and the status in words") {
    const test::Scratch scratch("export-kml");
    claims::EventDraft draft = draft_of(test::small_atlas(), 0);
    draft.title = "<b>Bridge</b> & \"more\" ə \x01";
    draft.notes = "<script>alert(1)</script>";
    draft.place = "Bridge street";
    draft.precision = claims::Precision::district;
    draft.radius_m = 12000;
    const auto said = io::export_atlas(with_event(test::small_atlas(), draft), scratch / "a.kml",
                                       ExportFormat::kml);
    REQUIRE(said.size() == 1);
    CHECK(said.front().find("1 event without a place is left out") != std::string::npos);
    const auto dataset = opened(scratch / "a.kml");
    REQUIRE(dataset != nullptr);
    CHECK(dataset->GetLayerCount() == 2);
    OGRLayer& layer = *dataset->GetLayerByName("2021");
    const OGRFeatureUniquePtr first(layer.GetNextFeature());
    CHECK(std::string(first->GetFieldAsString("Name")) == "<b>Bridge</b> & \"more\" ə ");
    CHECK(std::string(first->GetFieldAsString("description")).find("Status: contested") == 0);
    CHECK(std::string(first->GetFieldAsString("description")).find("&lt;script&gt;") !=
          std::string::npos);
    const std::string written = test::contents(scratch / "a.kml");
    CHECK(written.find("<Folder id=") != std::string::npos);
    // Typed fields take a time that grows with the square of the events.
    CHECK(written.find("<Data name=\"status\">") != std::string::npos);
    CHECK(written.find("SimpleData") == std::string::npos);
    CHECK(written.find("\u2068") == std::string::npos);
    // How far off a place may be comes back with it.
    const io::Import again = io::read_import(scratch / "a.kml", {}, claims::Atlas{});
    const auto row = again.additions.find_event(draft.id);
    REQUIRE(row);
    const claims::Event event = again.additions.event(*row);
    CHECK(event.precision == draft.precision);
    CHECK(event.radius_m == draft.radius_m);
    CHECK(event.place == draft.place);
}
