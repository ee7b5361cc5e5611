#include <doctest/doctest.h>

#include <chrono>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace.hpp"
#include "scratch.hpp"
#include "support/contested.hpp"
#include "workspace_atlas.hpp"

using claims::Atlas;
using io::Workspace;

namespace {

Atlas renamed(const Atlas& atlas, claims::EventRow row, const std::string& title) {
    claims::EventDraft draft = draft_of(atlas, row);
    draft.title = title;
    return with_event(atlas, draft);
}

struct Two {
    explicit Two(const std::string& name) : scratch(name), start(test::made_atlas(1, 5)) {
        Workspace::create(path(), start);
    }
    std::filesystem::path path() const { return scratch / "a.gpkg"; }
    Workspace open() const { return Workspace::open(path()).workspace; }
    Atlas now() const { return *Workspace::open(path()).reading.atlas; }
    test::Scratch scratch;
    Atlas start;
};

}  // namespace

TEST_CASE("edits of different events by two programs both live on") {
    const Two two("sharing-peace");
    Workspace one = two.open(), other = two.open();
    CHECK(one.look_for_foreign_changes() == nullptr);
    const Atlas ours = renamed(two.start, 0, "Ours");
    one.commit(two.start, ours, "Renamed 0");
    other.commit(two.start, renamed(two.start, 1, "Theirs"), "Renamed 1");
    CHECK(test::unlike(two.now(), renamed(ours, 1, "Theirs")) == "");

    const auto foreign = one.look_for_foreign_changes();
    REQUIRE(foreign != nullptr);
    REQUIRE(foreign->changes.size() == 1);
    CHECK(foreign->changes[0].what == "Renamed 1");
    CHECK(support::contested(two.start, ours, *foreign).empty());
    CHECK(test::unlike(*foreign->theirs.atlas, two.now()) == "");
    CHECK(one.look_for_foreign_changes() == nullptr);
}

TEST_CASE("an edit of an event that somebody else changed is a clash, and nothing is written") {
    const Two two("sharing-clash");
    Workspace one = two.open(), other = two.open();
    const std::string id(two.start.event(2).id);
    one.commit(two.start, renamed(two.start, 2, "Ours"), "Renamed it");
    const Atlas mine = renamed(renamed(two.start, 2, "Mine"), 3, "Mine, too");
    try {
        other.commit(two.start, mine, "Renamed two");
        FAIL("no clash");
    } catch (const io::Clash& clash) {
        CHECK(clash.event_ids == std::vector<std::string>{id});
    }
    CHECK(test::unlike(two.now(), renamed(two.start, 2, "Ours")) == "");

    const auto foreign = other.look_for_foreign_changes();
    REQUIRE(foreign != nullptr);
    CHECK(support::contested(two.start, mine, *foreign) ==
          std::vector<claims::Contested>{{claims::Contested::Kind::event, id}});
    other.commit(*foreign->theirs.atlas, mine, "Mine after all");
    CHECK(test::unlike(two.now(), mine) == "");
}

TEST_CASE("two edits of one event clash even where they touch different fields") {
    const Two two("sharing-fields");
    Workspace one = two.open(), other = two.open();
    one.commit(two.start, renamed(two.start, 2, "Ours"), "Renamed it");
    claims::EventDraft draft = draft_of(two.start, 2);
    draft.notes = "Mine";
    CHECK_THROWS_AS(other.commit(two.start, with_event(two.start, draft), "x"), io::Clash);
    CHECK(test::unlike(two.now(), renamed(two.start, 2, "Ours")) == "");
}

TEST_CASE("two programs that change one actor clash, those that add two do not") {
    const Two two("sharing-actor");
    Workspace one = two.open(), other = two.open();
    claims::Actor actor = two.start.actors[0];
    actor.name = "Another name";
    one.commit(two.start, with_actor(two.start, actor), "Renamed an actor");
    actor.name = "A third name";
    const Atlas mine = with_actor(two.start, actor);
    CHECK_THROWS_AS(other.commit(two.start, mine, "x"), io::Clash);
    const std::string id = actor.id;
    actor.id = "new one";
    CHECK_NOTHROW(other.commit(two.start, with_actor(two.start, actor), "x"));
    const auto foreign = other.look_for_foreign_changes();
    REQUIRE(foreign != nullptr);
    CHECK(support::contested(two.start, mine, *foreign) ==
          std::vector<claims::Contested>{{claims::Contested::Kind::actor, id}});
}

TEST_CASE("a change that another program made without the log is not written over") {
    const Two two("sharing-unlogged");
    Workspace workspace = two.open();
    io::GeopackageFile::open(two.path())
        .run(
            "UPDATE events SET title = 'QGIS', geom = NULL WHERE fid = 2;"
            "DELETE FROM events WHERE fid = 4");
    CHECK_THROWS_AS(workspace.commit(two.start, renamed(two.start, 1, "Ours"), "x"), io::Clash);
    CHECK_THROWS_AS(workspace.commit(two.start, renamed(two.start, 3, "Ours"), "x"), io::Clash);
    CHECK_NOTHROW(workspace.commit(two.start, renamed(two.start, 0, "Ours"), "x"));
    const auto foreign = workspace.look_for_foreign_changes();
    REQUIRE(foreign != nullptr);
    CHECK(foreign->theirs.atlas->event_count() == 4);
    CHECK(foreign->theirs.atlas->event(1).title == "QGIS");
    CHECK(foreign->theirs.atlas->event(0).title == "Ours");
}

TEST_CASE("of the claims that are deleted, one that another program has moved away stays") {
    const Two two("sharing-moved");
    Workspace workspace = two.open();
    std::vector<claims::EventDraft> silent;
    std::vector<std::string> ids;
    for (claims::EventRow row = 0; row < two.start.event_count(); ++row) {
        silent.push_back(draft_of(two.start, row));
        for (const claims::ClaimDraft& claim : silent.back().claims) ids.push_back(claim.id);
        silent.back().claims.clear();
    }
    REQUIRE(ids.size() > 2);
    REQUIRE(!two.start.claims_about(0).empty());
    io::GeopackageFile::open(two.path())
        .run(
            "UPDATE claims SET event_id = (SELECT id FROM events WHERE fid = 5) "
            "WHERE id = (SELECT id FROM claims WHERE event_id = (SELECT id FROM events "
            "WHERE fid = 1) ORDER BY position LIMIT 1)");
    workspace.commit(two.start, with_events(two.start, silent), "Deleted all claims");
    const Atlas now = two.now();
    REQUIRE(now.claim_count() == 1);
    CHECK(now.claims_about(4)[0].id == two.start.claims_about(0)[0].id);
}

TEST_CASE("a locked workspace says so after two seconds, and the edit works later") {
    const Two two("sharing-locked");
    Workspace workspace = two.open();
    const auto start = std::chrono::steady_clock::now();
    {
        const auto file = io::GeopackageFile::open(two.path());
        const io::GeopackageTransaction other(file, io::GeopackageTransaction::For::writing);
        CHECK_THROWS_WITH_AS(workspace.commit(two.start, renamed(two.start, 1, "Ours"), "x"),
                             doctest::Contains("is locked by another program"), io::Error);
    }
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    CHECK_NOTHROW(workspace.commit(two.start, renamed(two.start, 1, "Ours"), "x"));
}
