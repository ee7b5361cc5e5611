#include <doctest/doctest.h>

#include <thread>

#include "server.hpp"
#include "support/contested.hpp"

using claims::Atlas;
using io::Workspace;

namespace {

struct Two {
    explicit Two(const std::string& name) : schema(name), start(test::made_atlas(1, 6)) {
        Workspace::create(test::location(schema), start);
    }
    Workspace open() const { return Workspace::open(test::location(schema)).workspace; }
    std::string schema;
    Atlas start;
};

}  // namespace

TEST_CASE("edits of different events by two people both live on") {
    const Two two("peace");
    Workspace one = two.open(), other = two.open();
    const Atlas ours = test::renamed(two.start, 0, "Ours");
    one.commit(two.start, ours, "Renamed 0");
    CHECK(one.look_for_foreign_changes() == nullptr);
    other.commit(two.start, test::renamed(two.start, 1, "Theirs"), "Renamed 1");
    CHECK(test::unlike(test::now(two.schema), test::renamed(ours, 1, "Theirs")) == "");

    const auto foreign = one.look_for_foreign_changes();
    REQUIRE(foreign != nullptr);
    REQUIRE(foreign->changes.size() == 1);
    CHECK(foreign->changes[0].what == "Renamed 1");
    CHECK(support::contested(two.start, ours, *foreign).empty());
    CHECK(test::unlike(*foreign->theirs.atlas, test::now(two.schema)) == "");
    CHECK(one.look_for_foreign_changes() == nullptr);
}

TEST_CASE("an edit of an event that somebody else changed is a clash, and nothing is written") {
    const Two two("clash");
    Workspace one = two.open(), other = two.open();
    const std::string id(two.start.event(2).id);
    one.commit(two.start, test::renamed(two.start, 2, "Ours"), "Renamed it");
    const Atlas mine = test::renamed(test::renamed(two.start, 2, "Mine"), 3, "Mine, too");
    try {
        other.commit(two.start, mine, "Renamed two");
        FAIL("no clash");
    } catch (const io::Clash& clash) {
        CHECK(clash.event_ids == std::vector<std::string>{id});
    }
    CHECK(test::unlike(test::now(two.schema), test::renamed(two.start, 2, "Ours")) == "");
    const auto foreign = other.look_for_foreign_changes();
    REQUIRE(foreign != nullptr);
    CHECK(support::contested(two.start, mine, *foreign) ==
          std::vector<claims::Contested>{{claims::Contested::Kind::event, id}});
    other.commit(*foreign->theirs.atlas, mine, "Mine after all");
    CHECK(test::unlike(test::now(two.schema), mine) == "");
}

TEST_CASE("a row that was changed without the log is not written over, in whatever column") {
    const Two two("unlogged");
    Workspace workspace = two.open();
    const auto id = [&](claims::EventRow row) {
        std::string quoted;
        for (const char c : two.start.event(row).id) quoted += c == '\'' ? "''" : std::string(1, c);
        return quoted;
    };
    test::sql("UPDATE unlogged.events SET notes = 'psql' WHERE id = '" + id(0) + "'");
    test::sql("INSERT INTO unlogged.claims (id, event_id, actor_id, stance) VALUES ('new', '" +
              id(1) + "', 'actor-1', 'denies')");
    test::sql("DELETE FROM unlogged.events WHERE id = '" + id(2) + "'");
    for (claims::EventRow row = 0; row < 3; ++row)
        CHECK_THROWS_AS(workspace.commit(two.start, test::renamed(two.start, row, "Ours"), "x"),
                        io::Clash);
    CHECK_NOTHROW(workspace.commit(two.start, test::renamed(two.start, 3, "Ours"), "x"));

    const auto foreign = workspace.look_for_foreign_changes();
    REQUIRE(foreign != nullptr);
    Atlas mine = two.start;
    for (claims::EventRow row = 0; row < 3; ++row) mine = test::renamed(mine, row, "Ours");
    CHECK(support::contested(two.start, mine, *foreign).size() == 3);
    const Atlas& theirs = *foreign->theirs.atlas;
    CHECK(theirs.event_count() == 5);
    CHECK(theirs.event(0).notes == "psql");
    CHECK_NOTHROW(workspace.commit(theirs, test::renamed(theirs, 0, "Ours"), "x"));
}

TEST_CASE("a removal that is undone brings back what the program does not read") {
    const Two two("removed");
    test::sql("ALTER TABLE removed.events ADD COLUMN photo bytea");
    test::sql("ALTER TABLE removed.claims ADD COLUMN scan bytea");
    test::sql("UPDATE removed.events SET photo = '\\x00ff5c0a'");
    test::sql("UPDATE removed.claims SET scan = '\\x27'");
    test::sql(
        "INSERT INTO removed.claims (id, event_id, actor_id, stance, scan) "
        "SELECT 'odd', id, 'nobody', 'asserts', '\\x01' FROM removed.events LIMIT 1");
    const auto held = [] {
        return test::sql(
                   "SELECT (SELECT string_agg(id || photo::text, ',' ORDER BY id) FROM "
                   "removed.events) || (SELECT string_agg(id || event_id || scan::text, ',' ORDER "
                   "BY id) FROM removed.claims)")
            .string(0, 0);
    };
    const std::string before = held();
    Workspace workspace = two.open();
    Atlas none = two.start;
    for (claims::EventRow row = 0; row < two.start.event_count(); ++row)
        none = claims::without_event(none, std::string(two.start.event(row).id));
    workspace.commit(two.start, none, "Removed");
    CHECK(held() != before);
    workspace.commit(none, two.start, "Undone");
    CHECK(held() == before);
}

TEST_CASE("two people who change one actor clash, those who add two do not") {
    const Two two("actors");
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

TEST_CASE("two who write at the same time lose nothing") {
    const Two two("crowd");
    constexpr int edits = 40;
    const auto work = [&](claims::EventRow row) {
        Workspace workspace = two.open();
        Atlas before = two.start;
        for (int i = 1; i <= edits; ++i) {
            const Atlas after = test::renamed(before, row, std::to_string(i));
            workspace.commit(before, after, "Edit");
            before = after;
        }
    };
    std::thread other(work, 1);
    work(4);
    other.join();
    const Atlas now = test::now(two.schema);
    CHECK(now.event(1).title == std::to_string(edits));
    CHECK(now.event(4).title == std::to_string(edits));
    CHECK(two.open().changes().size() == 2 * edits + 1);
}

TEST_CASE("a locked atlas says so, and the edit works later") {
    const Two two("locked");
    Workspace workspace = two.open();
    const Atlas after = test::renamed(two.start, 1, "Ours");
    {
        io::PostgisConnection other{io::PostgisLocation(test::location(two.schema))};
        other.connect();
        const io::PostgisTransaction writing(other, io::PostgisTransaction::For::writing);
        other.run("LOCK TABLE locked.atlas");
        CHECK_THROWS_WITH_AS(workspace.commit(two.start, after, "x"),
                             doctest::Contains("is locked by another program"), io::Error);
    }
    CHECK_NOTHROW(workspace.commit(two.start, after, "x"));
    CHECK(test::unlike(test::now(two.schema), after) == "");
}
