#include <doctest/doctest.h>

#include "server.hpp"

using claims::Atlas;
using io::Workspace;

TEST_CASE("the bundled atlas comes back from a server as it was") {
    const Atlas atlas = *io::read_atlas(GEODATA_DIR "/south-caucasus-2020").atlas;
    Workspace::create(test::location("bundled"), atlas);
    const auto opened = Workspace::open(test::location("bundled"));
    CHECK(opened.reading.problems.empty());
    CHECK(opened.reading.part.empty());
    CHECK_FALSE(opened.workspace.is_read_only());
    CHECK(test::unlike(*opened.reading.atlas, atlas) == "");
    CHECK(test::sql("SELECT status FROM bundled.events WHERE id = 'ganja-2020-10-11'").text(0, 0) ==
          "contested");
}

TEST_CASE("awkward texts come back, and so does every edit of a random sequence") {
    Atlas atlas = test::made_atlas(3, 30);
    const std::string awkward = R"('a "schema"\'; DROP')";
    Workspace workspace = Workspace::create(test::location(awkward), atlas);
    CHECK(test::unlike(test::now(awkward), atlas) == "");
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Atlas next = test::edited(atlas, seed);
        workspace.commit(atlas, next, "Edit");
        atlas = next;
        if (seed % 10 == 0) CHECK(test::unlike(test::now(awkward), atlas) == "");
    }
    CHECK(workspace.look_for_foreign_changes() == nullptr);
}

TEST_CASE("an atlas is not written over another, and nothing is left of what failed") {
    const Atlas atlas = test::made_atlas(1, 3);
    Workspace::create(test::location("taken"), atlas);
    CHECK_THROWS_WITH_AS(Workspace::create(test::location("taken"), atlas),
                         doctest::Contains("nothing is written over"), io::Error);
    claims::EventDraft draft = test::made_event(1, "zero");
    draft.notes = std::string("a\0b", 3);
    CHECK_THROWS_WITH_AS(Workspace::create(test::location("failed"), with_event(atlas, draft)),
                         doctest::Contains("zero byte"), io::Error);
    CHECK(test::sql("SELECT 1 FROM pg_namespace WHERE nspname = 'failed'").row_count() == 0);
}

TEST_CASE("the log says who, what and which event") {
    const Atlas atlas = test::made_atlas(1, 3);
    Workspace workspace = Workspace::create(test::location("log"), atlas);
    workspace.commit(atlas, test::renamed(atlas, 1, "New"), "Renamed it");
    const auto changes = workspace.changes(atlas.event(1).id);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].what == "Renamed it");
    CHECK(changes[0].who.starts_with("keeper"));
    CHECK(changes[0].at.ends_with("Z"));
    CHECK(workspace.changes().size() == 2);
}
