#include <doctest/doctest.h>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace.hpp"
#include "reread.hpp"
#include "scratch.hpp"
#include "workspace_atlas.hpp"

using io::Workspace;

namespace {

void run_in(const test::fs::path& path, const char* sql) {
    io::GeopackageFile::open(path).run(sql);
}

/// The first cells of all rows, one a line.
std::string rows_of(const test::fs::path& path, const char* sql) {
    const auto file = io::GeopackageFile::open_for_reading(path);
    io::GeopackageStatement read(file, sql);
    std::string rows;
    while (read.step()) rows += read.string(0) + "\n";
    return rows;
}

/// All that the rows of a table hold, but for their numbers and when they were written.
std::string dump(const test::fs::path& path) {
    return rows_of(path,
                   "SELECT quote(id) || quote(geom) || quote(title) || quote(photo) || quote(lat) "
                   "FROM events ORDER BY id") +
           rows_of(path,
                   "SELECT quote(id) || quote(event_id) || quote(actor_id) || quote(stance) || "
                   "quote(scan) FROM claims ORDER BY id") +
           rows_of(path, "SELECT quote(id) || quote(flag) FROM actors ORDER BY id");
}

/// A workspace with what this program does not read: a photo, a scan and a flag as bytes, a shape
/// that is no point, and a claim of nobody.
Workspace::Opened with_unread(const test::fs::path& path) {
    Workspace::create(path, test::made_atlas(11, 4));
    run_in(path,
           "ALTER TABLE events ADD COLUMN photo BLOB; ALTER TABLE events ADD COLUMN lat REAL;"
           "ALTER TABLE claims ADD COLUMN scan BLOB; ALTER TABLE actors ADD COLUMN flag BLOB;"
           "UPDATE events SET photo = x'00FF0A', lat = 1.5; UPDATE claims SET scan = x'5C00';"
           "UPDATE actors SET flag = x'27';"
           "UPDATE events SET geom = x'47500001E610000001030000000000000000' WHERE fid = 2;"
           "INSERT INTO claims (id, event_id, actor_id, stance, scan) "
           "SELECT 'odd', id, 'nobody', 'asserts', x'01' FROM events WHERE fid = 2");
    return Workspace::open(path);
}

claims::Atlas without_event(const claims::Atlas& atlas, claims::EventRow row) {
    return claims::without_event(atlas, std::string(atlas.event(row).id));
}

}  // namespace

TEST_CASE("a removal that is undone brings back what the program does not read") {
    const test::Scratch scratch("removed-undone");
    const auto path = scratch / "a.gpkg";
    auto opened = with_unread(path);
    const claims::Atlas before = *opened.reading.atlas;
    const std::string held = dump(path);
    REQUIRE(held.find("X'00FF0A'") != std::string::npos);
    for (claims::EventRow row = 0; row < before.event_count(); ++row) {
        CAPTURE(row);
        const claims::Atlas after = without_event(before, row);
        for (int times = 0; times < 2; ++times) {
            opened.workspace.commit(before, after, "Removed");
            CHECK(dump(path) != held);
            opened.workspace.commit(after, before, "Undone");
            CHECK(dump(path) == held);
        }
    }
    CHECK(rows_of(path, "SELECT count(*) FROM claims WHERE id = 'odd'") == "1\n");
}

TEST_CASE("a claim or an actor that comes back has what it held") {
    const test::Scratch scratch("removed-claims");
    const auto path = scratch / "a.gpkg";
    auto opened = with_unread(path);
    const claims::Atlas before = *opened.reading.atlas;
    const std::string held = dump(path);
    claims::EventRow row = 0;
    while (before.claims_about(row).empty()) ++row;
    claims::EventDraft draft = draft_of(before, row);
    draft.claims.clear();
    claims::Atlas after = with_event(before, draft);
    after.actors.clear();
    after.actors.push_back(before.actors.front());
    opened.workspace.commit(before, after, "Removed");
    CHECK(dump(path) != held);
    opened.workspace.commit(after, before, "Undone");
    CHECK(dump(path) == held);
}

TEST_CASE("what comes back is what was there last, and no claim takes another's id") {
    const test::Scratch scratch("removed-last");
    const auto path = scratch / "a.gpkg";
    auto opened = with_unread(path);
    const claims::Atlas before = *opened.reading.atlas;
    const claims::Atlas after = without_event(before, 1);
    opened.workspace.commit(before, after, "Removed");
    opened.workspace.commit(after, before, "Undone");
    run_in(path, "UPDATE events SET photo = NULL, lat = NULL WHERE photo IS NOT NULL");
    opened.workspace.commit(before, after, "Removed again");
    run_in(path,
           "INSERT INTO claims (id, event_id, actor_id, stance) "
           "SELECT 'odd', id, 'nobody', 'denies' FROM events LIMIT 1");
    opened.workspace.commit(after, before, "Undone again");
    CHECK(rows_of(path, "SELECT count(*) FROM events WHERE photo IS NOT NULL") == "0\n");
    CHECK(rows_of(path, "SELECT stance FROM claims WHERE id = 'odd'") == "denies\n");
}
