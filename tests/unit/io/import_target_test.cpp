#include <doctest/doctest.h>
#include <fmt/format.h>

#include "importing.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace.hpp"
#include "problems.hpp"
#include "workspace_atlas.hpp"

using io::Workspace;

namespace {

std::string table(int first, int count) {
    std::string text = "id,title,lat,lng,killed,source\n";
    for (int i = first; i < first + count; ++i)
        text += fmt::format("p{0},Event {0},40.{1:03},46.5,{2},Agency {2}\n", i, i % 1000, i % 7);
    return text;
}

/// Says stop at the given call of the given step.
io::Progress stopping(std::string_view step, int at = 1) {
    return [step, calls = 0, at](std::string_view what, double) mutable {
        return what != step || ++calls < at;
    };
}

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("columns as they were mapped last are left where they fit no longer") {
    const test::Scratch scratch("import-remembered-otherwise");
    const auto file = scratch.write("t.csv", "id,title,date,lat,lng\na,A,2020,40,46\n");
    io::ImportOptions options;
    const auto read_with = [&](const char* field) {
        options.remembered = [field](const std::string&) {
            io::ColumnMapping mapping;
            mapping.field_of["title"] = field;
            return mapping;
        };
        return io::read_import(file, options, claims::Atlas{});
    };
    const io::Import fits = read_with("notes");
    CHECK(fits.preview.is_remembered);
    CHECK(fits.additions.event(0).notes == "A");
    const io::Import does_not = read_with("a field of another version");
    CHECK_FALSE(does_not.preview.is_remembered);
    CHECK(does_not.additions.event(0).title == "A");
}

TEST_CASE("an import is one change in the log, and twice the same adds nothing") {
    const test::Scratch scratch("import-commit");
    const claims::Atlas base = test::made_atlas(3, 12);
    Workspace workspace = Workspace::create(scratch / "a.gpkg", base);
    const auto file = scratch.write("t.csv", table(0, 1500));
    const io::Import import = io::read_import(file, {}, base);
    workspace.commit(base, import.merge.atlas, "Imported " + io::added_in_words(import.merge));

    Workspace::Opened opened = Workspace::open(scratch / "a.gpkg");
    CHECK(test::unlike(*opened.reading.atlas, import.merge.atlas).empty());
    CHECK(opened.workspace.changes().back().what == "Imported 1,500 events");
    CHECK(opened.workspace.changes("p7").size() == 1);
    const io::Import again = io::read_import(file, {}, *opened.reading.atlas);
    CHECK(again.merge.events_added == 0);
    CHECK(again.merge.already_there == 1500);
    CHECK(again.merge.sources_added == 0);
}

TEST_CASE("derived status is written for events of new actors, too") {
    const test::Scratch scratch("import-derived");
    const claims::Atlas base = test::made_atlas(3, 3);
    Workspace workspace = Workspace::create(scratch / "a.gpkg", base);
    const io::Import import = io::read_import(scratch.write("t.csv", table(0, 5)), {}, base);
    workspace.commit(base, import.merge.atlas, "Imported");
    const auto file = io::GeopackageFile::open_for_reading(scratch / "a.gpkg");
    CHECK(file.integer("SELECT count(*) FROM events WHERE id LIKE 'p%' AND status = 'reported' "
                       "AND reason LIKE '%Data set “t”%'") == 5);
}

TEST_CASE("an import that is stopped leaves the workspace as it was") {
    const test::Scratch scratch("import-stopped");
    const claims::Atlas base = test::made_atlas(3, 12);
    Workspace workspace = Workspace::create(scratch / "a.gpkg", base);
    const auto file = scratch.write("t.csv", table(0, 3000));
    for (const char* step : {"Opening", "Reading", "Comparing"}) {
        INFO(step);
        CHECK_THROWS_AS(io::read_import(file, {}, base, stopping(step)), io::Cancelled);
    }
    CHECK_THROWS_AS(io::read_import(file, {}, base, stopping("Reading", 2)), io::Cancelled);
    const io::Import import = io::read_import(file, {}, base);
    CHECK_THROWS_AS(workspace.commit(base, import.merge.atlas, "Imported", stopping("Writing", 3)),
                    io::Cancelled);
    Workspace::Opened opened = Workspace::open(scratch / "a.gpkg");
    CHECK(test::unlike(*opened.reading.atlas, base).empty());
    CHECK(opened.workspace.changes().size() == 1);
    // The same connection can go on.
    workspace.commit(base, import.merge.atlas, "Imported");
    CHECK(Workspace::open(scratch / "a.gpkg").reading.atlas->event_count() == 3012);
}

TEST_CASE("a new workspace whose import is stopped is not left behind") {
    const test::Scratch scratch("import-stopped-new");
    const io::Import import = io::read_import(scratch.write("t.csv", table(0, 3000)), {}, {});
    CHECK_THROWS_AS(Workspace::create(scratch / "new.gpkg", import.merge.atlas, "Imported",
                                      stopping("Writing", 3)),
                    io::Cancelled);
    CHECK(files_in(scratch.folder()) == 1);
    Workspace made = Workspace::create(scratch / "new.gpkg", import.merge.atlas, "Imported");
    CHECK(made.changes("p7").size() == 1);
    CHECK(Workspace::open(scratch / "new.gpkg").reading.atlas->event_count() == 3000);
}

TEST_CASE("an atlas of our own is imported whole, from a folder and from a workspace") {
    const test::Scratch scratch("import-atlas");
    scratch.copy_data("small-atlas");
    const io::Import folder = io::read_import(scratch.folder(), {}, {});
    CHECK(folder.preview.profile == io::ImportProfile::atlas);
    CHECK(folder.merge.events_added == 4);
    CHECK(folder.merge.claims_added == 5);
    Workspace::create(scratch / "a.gpkg", folder.additions);
    const io::Import package = io::read_import(scratch / "a.gpkg", {}, folder.merge.atlas);
    CHECK(package.preview.profile == io::ImportProfile::atlas);
    CHECK(package.merge.events_added == 0);
    CHECK(package.merge.already_there == 4);
    // A single table of it is a list of points with our own column names.
    const io::Import events = io::read_import(scratch / "events.csv", {}, folder.merge.atlas);
    CHECK(events.preview.profile == io::ImportProfile::points);
    CHECK(events.merge.events_added == 0);
}

TEST_CASE("new events between others keep their order in the file") {
    const test::Scratch scratch("import-order");
    const claims::Atlas base = test::made_atlas(3, 2);
    Workspace workspace = Workspace::create(scratch / "a.gpkg", base);
    const io::Import first = io::read_import(scratch.write("t.csv", table(0, 40)), {}, base);
    workspace.commit(base, first.merge.atlas, "one");
    const io::Import second =
        io::read_import(scratch.write("u.csv", table(100, 40)), {}, first.merge.atlas);
    workspace.commit(first.merge.atlas, second.merge.atlas, "two");
    CHECK(test::unlike(*Workspace::open(scratch / "a.gpkg").reading.atlas, second.merge.atlas)
              .empty());
}
