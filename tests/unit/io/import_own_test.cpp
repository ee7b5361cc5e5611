#include <doctest/doctest.h>

#include "importing.hpp"
#include "io/export/export_atlas.hpp"
#include "small_atlas.hpp"

namespace {

io::Import exported_and_imported(const std::filesystem::path& path) {
    io::export_atlas(test::small_atlas(), path, *io::export_format_of(path));
    return io::read_import(path, {}, {});
}

}  // namespace

TEST_CASE("an atlas exported as GeoJSON is imported with its claims") {
    const test::Scratch scratch("import-own-geojson");
    const io::Import import = exported_and_imported(scratch / "a.geojson");
    const claims::Atlas& atlas = test::small_atlas();
    CHECK(import.preview.profile == io::ImportProfile::atlas);
    CHECK(import.additions.event_count() == atlas.event_count());
    CHECK(import.additions.actors.size() == atlas.actors.size());
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row)
        CHECK(draft_of(import.additions, row).claims.size() == draft_of(atlas, row).claims.size());
}

TEST_CASE("the mark of an atlas may stand behind its features, and is no word among others") {
    const test::Scratch scratch("import-own-mark");
    const std::string head = R"({"type": "FeatureCollection", "features": [{"type": "Feature",
"properties": {"id": "a", "title": "One", "atlas": {"format": 1}},
"geometry": {"type": "Point", "coordinates": [46.5, 40.5]}}])";
    const auto profile = [&](const std::string& rest) {
        return test::imported(scratch, "t.geojson", head + rest).preview.profile;
    };
    CHECK(profile(R"(, "atlas": {"format": 1}})") == io::ImportProfile::atlas);
    CHECK(profile("}") == io::ImportProfile::points);
    CHECK(profile(R"(, "atlas": "of roads"})") == io::ImportProfile::points);
}

TEST_CASE("an export whose claims cannot be read back says so") {
    const test::Scratch scratch("import-own-tables");
    for (const char* name : {"a.kml", "a.xlsx"}) {
        const io::Import import = exported_and_imported(scratch / name);
        INFO(name, test::suspicions(import));
        CHECK(import.preview.profile == io::ImportProfile::points);
        CHECK(test::suspicions(import).find("exported by Claim Atlas; its claims are not read") !=
              std::string::npos);
    }
    exported_and_imported(scratch / "folder");
    CHECK(test::suspicions(io::read_import(scratch / "folder" / "events.csv", {}, {}))
              .find("its claims are not read") != std::string::npos);
    const io::Import other =
        test::imported(scratch, "t.csv", "id,title,kind,when,status\na,A,B,2020,open\n");
    CHECK(test::suspicions(other).find("Claim Atlas") == std::string::npos);
}
