#include "io/workspace/workspace.hpp"

#include <doctest/doctest.h>

#include "claims/status/status.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "reread.hpp"
#include "scratch.hpp"
#include "small_atlas.hpp"
#include "workspace_atlas.hpp"

using io::Workspace;
using test::unlike;

namespace {

std::string derived(const std::filesystem::path& path, claims::EventRow row,
                    const claims::Atlas& atlas) {
    const auto file = io::GeopackageFile::open_for_reading(path);
    io::GeopackageStatement read(file, "SELECT status || ' ' || reason FROM events WHERE id = ?");
    read.bind(1, std::string(atlas.event(row).id));
    return read.step() ? read.string(0) : "";
}

void check_derived(const std::filesystem::path& path, const claims::Atlas& atlas) {
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) {
        const claims::Derivation is = claims::derive(atlas, row);
        CHECK(derived(path, row, atlas) ==
              std::string(claims::to_word(is.status)) + " " + is.reason);
    }
}

}  // namespace

TEST_CASE("an atlas comes back from a workspace as it was") {
    const test::Scratch scratch("workspace-round-trip");
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const auto path = scratch / ("atlas" + std::to_string(seed) + ".gpkg");
        const claims::Atlas atlas = test::made_atlas(seed, 30);
        Workspace::create(path, atlas);
        CHECK(unlike(test::reread(path), atlas) == "");
        CHECK(unlike(*io::read_atlas(path).atlas, atlas) == "");
        check_derived(path, atlas);
    }
}

TEST_CASE("an atlas from CSV comes back from a workspace as it was") {
    const test::Scratch scratch("workspace-small");
    Workspace::create(scratch / "small.gpkg", test::small_atlas());
    CHECK(unlike(test::reread(scratch / "small.gpkg"), test::small_atlas()) == "");
}

TEST_CASE("a workspace holds after random edits and undos what the atlas holds") {
    const test::Scratch scratch("workspace-edits");
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        const auto path = scratch / ("atlas" + std::to_string(seed) + ".gpkg");
        std::vector<claims::Atlas> history{test::made_atlas(seed, 12)};
        Workspace workspace = Workspace::create(path, history.back());
        for (std::uint32_t step = 0; step < 60; ++step) {
            const claims::Atlas before = history.back();
            if (step % 5 > 2 && history.size() > 1)
                history.pop_back();
            else
                history.push_back(test::edited(before, seed * 1000 + step));
            workspace.commit(before, history.back(), "Step " + std::to_string(step));
            INFO("seed " << seed << ", step " << step);
            if (step % 3 == 0) REQUIRE(unlike(test::reread(path), history.back()) == "");
        }
        CHECK(unlike(test::reread(path), history.back()) == "");
        check_derived(path, history.back());
    }
}

TEST_CASE("removed events come back where they were, even when no number is left between") {
    const test::Scratch scratch("workspace-order");
    const claims::Atlas all = test::made_atlas(3, 8);
    Workspace workspace = Workspace::create(scratch / "a.gpkg", all);
    claims::Atlas now = all;
    for (int i = 0; i < 120; ++i) {
        // Taking out the left neighbour after the right one is back halves the gap each time.
        const std::string id(all.event(i % 2 == 0 ? 3 : 4).id);
        const claims::Atlas less = without_event(now, id);
        workspace.commit(now, less, "Removed");
        workspace.commit(less, now, "Undone");
    }
    CHECK(unlike(test::reread(scratch / "a.gpkg"), all) == "");
}

TEST_CASE("the log tells who did what, and which events it concerns") {
    const test::Scratch scratch("workspace-log");
    const claims::Atlas one = test::made_atlas(1, 3);
    Workspace workspace = Workspace::create(scratch / "a.gpkg", one);
    claims::EventDraft draft = draft_of(one, 1);
    draft.title = "Renamed";
    const claims::Atlas two = with_event(one, draft);
    workspace.commit(one, two, "Renamed “it”");
    workspace.commit(two, two, "Nothing");
    const auto changes = workspace.changes();
    REQUIRE(changes.size() == 2);
    CHECK(changes[1].what == "Renamed “it”");
    CHECK(changes[1].event_ids == std::vector<std::string>{draft.id});
    CHECK_FALSE(changes[1].who.empty());
    CHECK(changes[1].at.size() == std::string("2020-10-11T10:00:00.000Z").size());
    CHECK(workspace.changes(draft.id).size() == 1);
    CHECK(workspace.changes("nobody").empty());
}

TEST_CASE("an import of so many events that one line of the log cannot name them is kept") {
    const test::Scratch scratch("workspace-long-log");
    const claims::Atlas one = test::made_atlas(1, 3);
    Workspace mine = Workspace::create(scratch / "a.gpkg", one);
    Workspace theirs = Workspace::open(scratch / "a.gpkg").workspace;
    claims::Atlas two = one;
    std::vector<std::string> ids;
    for (int number = 100; number < 220; ++number) {
        // Six bytes each in JSON: together more than a cell holds.
        ids.push_back(std::to_string(number) + std::string(100'000, '\x01'));
        claims::EventDraft draft;
        draft.id = ids.back();
        two = with_event(two, draft);
    }
    mine.commit(one, two, "Imported");
    std::vector<std::string> named;
    for (const io::Change& change : mine.changes())
        if (change.what == "Imported")
            named.insert(named.end(), change.event_ids.begin(), change.event_ids.end());
    CHECK(named == ids);
    // All of it is one's own, and all of it is news to others.
    CHECK(mine.look_for_foreign_changes() == nullptr);
    const auto foreign = theirs.look_for_foreign_changes();
    REQUIRE(foreign);
    CHECK(foreign->changes.size() > 1);
    claims::EventDraft draft = draft_of(two, 0);
    draft.title = "Renamed";
    CHECK_NOTHROW(mine.commit(two, with_event(two, draft), "Renamed"));
}

TEST_CASE("columns, tables and rows of others outlive an edit") {
    const test::Scratch scratch("workspace-foreign");
    const claims::Atlas one = test::made_atlas(1, 3);
    Workspace::create(scratch / "a.gpkg", one);
    io::GeopackageFile::open(scratch / "a.gpkg")
        .run(
            "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (7);"
            "ALTER TABLE events ADD COLUMN \"our \"\" own\" TEXT;"
            "UPDATE events SET \"our \"\" own\" = 'kept';"
            "INSERT INTO claims (id, event_id, actor_id, stance) "
            "SELECT 'odd', id, 'nobody', 'asserts' FROM events WHERE fid = 2");
    auto opened = Workspace::open(scratch / "a.gpkg");
    REQUIRE(opened.reading.problems.size() > 0);
    claims::EventDraft draft = draft_of(*opened.reading.atlas, 1);
    draft.title = "Renamed";
    draft.claims.clear();
    opened.workspace.commit(*opened.reading.atlas, with_event(*opened.reading.atlas, draft), "x");
    const auto file = io::GeopackageFile::open_for_reading(scratch / "a.gpkg");
    CHECK(file.integer("SELECT x FROM theirs") == 7);
    CHECK(file.integer("SELECT count(*) FROM events WHERE \"our \"\" own\" = 'kept'") == 3);
    CHECK(file.integer("SELECT count(*) FROM claims WHERE id = 'odd'") == 1);
    CHECK(file.integer("SELECT count(*) FROM events WHERE title = 'Renamed'") == 1);
}

TEST_CASE("opening a large file tells that it is checked, and can be stopped meanwhile") {
    const test::Scratch scratch("workspace-stopped-check");
    const std::string path = (scratch / "a.gpkg").string();
    Workspace::create(path, test::made_atlas(1, 2000));
    int told = 0;
    std::string first;
    CHECK_THROWS_AS(Workspace::open(path, {},
                                    [&](std::string_view what, double) {
                                        if (told == 0) first = what;
                                        return ++told < 3;
                                    }),
                    io::Cancelled);
    CHECK(first == "Checking the file");
    CHECK_NOTHROW(Workspace::open(path));
}
