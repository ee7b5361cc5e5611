#include <doctest/doctest.h>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace.hpp"
#include "reread.hpp"
#include "scratch.hpp"
#include "workspace_atlas.hpp"

using io::Workspace;
using Texts = std::vector<std::string>;

namespace {

void run(const test::fs::path& path, const char* sql) {
    io::GeopackageFile::open(path).run(sql);
}

claims::Atlas one_event() {
    claims::EventDraft draft;
    draft.id = draft.title = "e";
    claims::Atlas atlas = with_event(claims::Atlas{}, draft);
    atlas.title = "T";
    return atlas;
}

std::string query(const test::fs::path& path, const char* sql) {
    const auto file = io::GeopackageFile::open_for_reading(path);
    io::GeopackageStatement read(file, sql);
    return read.step() ? read.string(0) : "";
}

}  // namespace

TEST_CASE("columns of a CSV table that are not known are kept in their order") {
    const test::Scratch scratch("unknown-csv");
    scratch.write("atlas.json", R"({"z": [1], "title": "T", "description": "D", "a": {"b": 2}})");
    scratch.write("events.csv",
                  "coder,id,title,,coder,\" note \"\n"
                  "A. B.,e1,One,x,second,\" two\r\nlines \"\n"
                  "  ,e2,Two,,,  \n");
    scratch.write("actors.csv", "id,name,web\na1,A,example.org\n");
    scratch.write("sources.csv", "id,pages\ns1,3\n");
    scratch.write("claims.csv", "id,event_id,actor_id,stance,weight\nc1,e1,a1,asserts,0.50\n");
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    const claims::Atlas& atlas = *reading.atlas;
    CHECK(reading.problems.size() == 2);  // no columns lng and when
    CHECK(atlas.description == "D");
    CHECK(atlas.extra == R"({"z":[1],"a":{"b":2}})");
    CHECK(atlas.extra_columns.events == Texts{"coder", "", "coder", " note "});
    CHECK(claims::split_extra(atlas.event(0).extra) ==
          Texts{"A. B.", "x", "second", " two\r\nlines "});
    CHECK(atlas.event(1).extra == "");
    CHECK(atlas.extra_columns.actors == Texts{"web"});
    CHECK(atlas.actors.front().extra == "example.org");
    CHECK(atlas.sources.front().extra == "3");
    CHECK(atlas.claims_about(0).front().extra == "0.50");
}

TEST_CASE("a commit that brings new columns adds them to the workspace") {
    const test::Scratch scratch("unknown-new");
    const auto path = scratch / "a.gpkg";
    claims::Atlas before = test::made_atlas(4, 5);
    Workspace workspace = Workspace::create(path, before);
    claims::Atlas after = before;
    after.extra_columns.events.insert(after.extra_columns.events.end(), {"geom", "\"new\"; --"});
    claims::EventDraft draft = draft_of(after, 2);
    draft.extra = claims::join_extra(Texts{"1", "2", "3", "4", "5"});
    after = with_event(after, draft);
    workspace.commit(before, after, "New columns");
    CHECK(test::unlike(test::reread(path), after) == "");
    workspace.commit(after, before, "Undone");
    CHECK(draft_of(test::reread(path), 2).extra == draft_of(before, 2).extra);
    workspace.commit(before, after, "Done again");
    CHECK(test::unlike(test::reread(path), after) == "");
}

TEST_CASE("numbers in columns of another program keep their value and their type") {
    const test::Scratch scratch("unknown-typed");
    const auto path = scratch / "a.gpkg";
    Workspace::create(path, one_event());
    run(path,
        "ALTER TABLE events ADD COLUMN big INTEGER; ALTER TABLE events ADD COLUMN share REAL;"
        "ALTER TABLE events ADD COLUMN photo BLOB; ALTER TABLE events ADD COLUMN word TEXT;"
        "UPDATE events SET big = 9007199254740993, share = 0.1, photo = x'00FF', word = '007'");
    auto opened = Workspace::open(path);
    const claims::Atlas before = *opened.reading.atlas;
    CHECK(before.extra_columns.events == Texts{"big", "share", "word"});
    CHECK(claims::split_extra(before.event(0).extra) == Texts{"9007199254740993", "0.1", "007"});

    claims::EventDraft draft = draft_of(before, 0);
    draft.extra = claims::join_extra(Texts{"9007199254740995", "2.5", "008"});
    // Another program writes something else meanwhile, so that cells are compared.
    run(path, "UPDATE events SET notes = 'theirs'");
    opened.workspace.commit(before, with_event(before, draft), "Changed");
    CHECK(query(path, "SELECT typeof(big) || typeof(share) || typeof(word) FROM events") ==
          "integerrealtext");
    CHECK(query(path,
                "SELECT big || ' ' || share || ' ' || word || ' ' || hex(photo) || notes "
                "FROM events") == "9007199254740995 2.5 008 00FFtheirs");
    const claims::Atlas now = test::reread(path);
    draft.extra = claims::join_extra(Texts{"1"});
    run(path, "UPDATE events SET share = 7");
    CHECK_THROWS_AS(opened.workspace.commit(before, with_event(before, draft), "x"), io::Clash);
    CHECK(test::reread(path).event(0).extra != now.event(0).extra);
}

TEST_CASE("status and reason of a workspace are derived and no unknown columns") {
    const test::Scratch scratch("unknown-derived");
    Workspace::create(scratch / "a.gpkg", one_event());
    CHECK(test::reread(scratch / "a.gpkg").extra_columns == claims::ExtraColumns{});
}
