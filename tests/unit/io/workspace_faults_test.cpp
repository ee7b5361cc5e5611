#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmath>
#include <random>

#include "io/atlas/check.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace.hpp"
#include "scratch.hpp"
#include "workspace_atlas.hpp"

namespace fs = std::filesystem;
using io::Workspace;

namespace {

const claims::Atlas& made() {
    static const claims::Atlas atlas = test::made_atlas(1, 5);
    return atlas;
}

claims::Atlas bigger() {
    return with_event(made(), test::made_event(99, "one more"));
}

/// Runs SQL on a new workspace and gives its path.
fs::path tampered(const test::Scratch& scratch, const char* sql) {
    const fs::path path = scratch / "a.gpkg";
    Workspace::create(path, made());
    io::GeopackageFile::open(path).run(sql);
    return path;
}

}  // namespace

TEST_CASE("a new workspace is never written over a file, and leaves nothing when it fails") {
    const test::Scratch scratch("faults-create");
    scratch.write("a.gpkg", "mine");
    CHECK_THROWS_WITH_AS(Workspace::create(scratch / "a.gpkg", made()),
                         doctest::Contains("exists already"), io::Error);
    CHECK(test::contents(scratch / "a.gpkg") == "mine");
    CHECK_THROWS_AS(Workspace::create(scratch / "no-folder" / "a.gpkg", made()), io::Error);
    CHECK(std::distance(fs::directory_iterator(scratch.folder()), {}) == 1);
}

TEST_CASE("a workspace in a folder that cannot be written is opened for reading") {
    // Root may write everywhere, so the test puts its rights down for a while.
    std::string folder = fs::temp_directory_path() / "claim-atlas-XXXXXX";
    REQUIRE(::mkdtemp(folder.data()) != nullptr);
    const fs::path path = fs::path(folder) / "a.gpkg";
    Workspace::create(path, made());
    fs::permissions(path, fs::perms(0444));
    fs::permissions(folder, fs::perms(0555));
    const bool is_root = ::geteuid() == 0;
    if (is_root) REQUIRE(::seteuid(65534) == 0);
    {
        auto opened = Workspace::open(path);
        CHECK(opened.workspace.is_read_only());
        CHECK(test::unlike(*opened.reading.atlas, made()) == "");
        CHECK_THROWS_WITH_AS(opened.workspace.commit(made(), bigger(), "x"),
                             doctest::Contains("for reading only"), io::Error);
        CHECK_THROWS_AS(Workspace::create(fs::path(folder) / "b.gpkg", made()), io::Error);
    }
    if (is_root) REQUIRE(::seteuid(0) == 0);
    fs::permissions(folder, fs::perms(0755));
    fs::remove_all(folder);
}

TEST_CASE("a file that cannot grow refuses the edit and stays as it was") {
    const test::Scratch scratch("faults-full");
    const fs::path path = scratch / "a.gpkg";
    Workspace workspace = Workspace::create(path, made());
    claims::EventDraft draft = test::made_event(5, "huge");
    draft.notes = std::string(500'000, 'x');
    const claims::Atlas huge = with_event(made(), draft);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const auto old_handler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{fs::file_size(path) + 8192, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    CHECK_THROWS_WITH_AS(workspace.commit(made(), huge, "x"),
                         doctest::Contains("it is as it was before"), io::Error);
    ::setrlimit(RLIMIT_FSIZE, &old);
    ::signal(SIGXFSZ, old_handler);
    CHECK(test::unlike(*Workspace::open(path).reading.atlas, made()) == "");
    workspace.commit(made(), huge, "again");
    CHECK(test::unlike(*Workspace::open(path).reading.atlas, huge) == "");
}

TEST_CASE("files that are no atlas are refused with a sentence") {
    const test::Scratch scratch("faults-other");
    const auto refused = [](const fs::path& path, const char* words) {
        CHECK_THROWS_WITH_AS(Workspace::open(path), doctest::Contains(words), io::Error);
    };
    refused(scratch / "none.gpkg", "does not exist");
    refused(scratch.write("text.gpkg", std::string(5000, 'x')), "no GeoPackage");
    refused(scratch.write("empty.gpkg", ""), "no atlas");
    refused(scratch.folder(), "is no file");
    refused(tampered(scratch, "DROP TABLE claims"), "no table “claims”");
    fs::remove(scratch / "a.gpkg");
    refused(tampered(scratch, "UPDATE atlas SET value = '99' WHERE key = 'format'"),
            "newer version");
    fs::remove(scratch / "a.gpkg");
    refused(tampered(scratch, "ALTER TABLE claims RENAME TO c; CREATE VIEW claims AS SELECT 1 x"),
            "no table “claims”");
}

TEST_CASE("a workspace that is cut or has flipped bytes is read or refused, never a crash") {
    const test::Scratch scratch("faults-damaged");
    const fs::path whole = scratch / "whole.gpkg", damaged = scratch / "damaged.gpkg";
    Workspace::create(whole, test::made_atlas(2, 40));
    const std::string bytes = test::contents(whole);
    std::mt19937 random(7);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string copy = bytes;
        if (i % 4 == 0) copy.resize(random() % bytes.size());
        for (int flips = i % 4 == 0 ? 0 : 1 + i % 50; flips > 0; --flips)
            copy[random() % copy.size()] = static_cast<char>(random());
        test::overwrite(damaged, copy);
        try {
            auto opened = Workspace::open(damaged);
            const claims::Atlas& read = *opened.reading.atlas;
            opened.workspace.commit(read, with_event(read, test::made_event(1, "new")), "x");
        } catch (const io::Error& error) {
            ++refused;
            CHECK(std::string(error.what()).find("damaged.gpkg") != std::string::npos);
        }
    }
    CHECK(refused > 75);
    CHECK(refused < 300);
}

TEST_CASE("a trigger of a foreign file does not run, and the atlas is opened for reading") {
    const test::Scratch scratch("faults-trigger");
    const fs::path path = tampered(scratch,
                                   "CREATE TRIGGER evil AFTER UPDATE ON events BEGIN "
                                   "DELETE FROM claims; END");
    auto opened = Workspace::open(path);
    CHECK(opened.workspace.is_read_only());
    REQUIRE_FALSE(opened.reading.problems.empty());
    CHECK(opened.reading.problems[0].sentence.find("“evil”") != std::string::npos);
    CHECK_THROWS_AS(opened.workspace.commit(made(), bigger(), "x"), io::Error);
}

TEST_CASE("a trigger that hides behind the name of a spatial index is refused when it acts") {
    const test::Scratch scratch("faults-disguise");
    const fs::path path = tampered(scratch,
                                   "CREATE TRIGGER rtree_events_geom_insert AFTER INSERT ON events "
                                   "BEGIN DELETE FROM claims; END");
    auto opened = Workspace::open(path);
    const claims::Atlas& read = *opened.reading.atlas;
    CHECK_THROWS_WITH_AS(
        opened.workspace.commit(read, with_event(read, test::made_event(9, "new")), "x"),
        doctest::Contains("trigger"), io::Error);
    CHECK(test::unlike(*Workspace::open(path).reading.atlas, made()) == "");
}

TEST_CASE("the spatial index that QGIS adds is kept up to date") {
    const test::Scratch scratch("faults-index");
    const fs::path path = tampered(
        scratch,
        "CREATE VIRTUAL TABLE rtree_events_geom USING rtree(id, minx, maxx, miny, maxy);"
        "CREATE TRIGGER rtree_events_geom_insert AFTER INSERT ON events "
        "WHEN (new.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN INSERT OR REPLACE INTO "
        "rtree_events_geom VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), "
        "ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;");
    auto opened = Workspace::open(path);
    CHECK_FALSE(opened.workspace.is_read_only());
    claims::EventDraft draft = test::made_event(9, "new");
    draft.at = {46.5, 40.5};
    opened.workspace.commit(*opened.reading.atlas, with_event(*opened.reading.atlas, draft), "x");
    CHECK(io::GeopackageFile::open(path).integer(
              "SELECT count(*) FROM rtree_events_geom WHERE minx = 46.5 AND maxy = 40.5") == 1);
}

TEST_CASE("check reads a workspace and names table and row of a fault") {
    const test::Scratch scratch("faults-check");
    const fs::path path = tampered(scratch,
                                   "UPDATE events SET precision = 'roughly' WHERE fid = 2;"
                                   "UPDATE events SET geom = x'00' WHERE fid = 3");
    const io::CheckReport report = io::check_path(path);
    CHECK(report.summary.find("5 events") != std::string::npos);
    std::string all;
    for (const claims::Problem& problem : report.problems) {
        all += claims::in_words(problem) + "\n";
        CHECK_FALSE(problem.event_id.empty());
    }
    CHECK(all.find("table events, row 2: the precision “roughly”") != std::string::npos);
    CHECK(all.find("table events, row 3: the geometry is none") != std::string::npos);
}

TEST_CASE("numbers that another program wrote are read whatever they are, or reported") {
    claims::EventDraft event = test::made_event(7, "counted");
    event.radius_m = 250;
    event.claims.resize(1);
    event.claims[0].id = "figure";
    event.claims[0].actor_id = made().actors.front().id;
    event.claims[0].metric = "killed";
    event.claims[0].value_min = 4;
    event.claims[0].value_max = 6.5;
    const claims::Atlas with = with_event(made(), event);
    struct Case {
        const char* set;
        double least, most, radius;
        const char* problem;
    };
    const double none = claims::not_provided;
    for (const Case& one :
         {Case{"", 4, 6.5, 250, ""}, Case{"value_min = 5", 5, 6.5, 250, ""},
          Case{"value_min = ' 5'", 5, 6.5, 250, ""}, Case{"value_max = NULL", 4, none, 250, ""},
          Case{"value_min = 8", 6.5, 8, 250, "read the other way round"},
          Case{"value_max = 'many'", none, none, 250, "“many” under “value_max” is no number"},
          Case{"value_max = 9e999", none, none, 250, "“inf” under “value_max” is no number"},
          Case{"value_max = x'36'", 4, none, 250, "the cell under “value_max” is no text"},
          Case{"radius_m = NULL", 4, 6.5, 0, ""}, Case{"radius_m = 0", 4, 6.5, 0, ""},
          Case{"radius_m = -1.5", 4, 6.5, 0, "the radius “-1.5” is no distance"},
          Case{"radius_m = 9e999", 4, 6.5, 0, "the radius “inf” is no distance"}}) {
        CAPTURE(one.set);
        const test::Scratch scratch("faults-numbers");
        Workspace::create(scratch / "a.gpkg", with);
        const std::string set = one.set;
        const std::string update = set.starts_with("radius")
                                       ? "UPDATE events SET " + set + " WHERE id = 'counted'"
                                       : "UPDATE claims SET " + set + " WHERE id = 'figure'";
        if (!set.empty()) io::GeopackageFile::open(scratch / "a.gpkg").run(update.c_str());
        const auto reading = Workspace::open(scratch / "a.gpkg").reading;
        const claims::EventRow row = *reading.atlas->find_event("counted");
        const claims::EventDraft read = claims::draft_of(*reading.atlas, row);
        const auto same = [](double found, double expected) {
            return std::isnan(expected) ? std::isnan(found) : found == expected;
        };
        CHECK(same(read.claims.at(0).value_min, one.least));
        CHECK(same(read.claims.at(0).value_max, one.most));
        CHECK(read.radius_m == one.radius);
        std::string told;
        for (const claims::Problem& problem : reading.problems) told += claims::in_words(problem);
        CHECK(told.find(one.problem) != std::string::npos);
        const bool is_told = told.find("value_m") != std::string::npos ||
                             told.find("the radius") != std::string::npos;
        CHECK(is_told != std::string(one.problem).empty());
    }
}

TEST_CASE("an event that another program removed alone can be added again with its claims") {
    const test::Scratch scratch("faults-orphans");
    claims::EventDraft event = test::made_event(7, "again");
    event.claims.resize(1);
    event.claims[0].id = "again-claim";
    event.claims[0].actor_id = made().actors.front().id;
    const claims::Atlas with = with_event(made(), event);
    Workspace::create(scratch / "a.gpkg", with);
    io::GeopackageFile::open(scratch / "a.gpkg").run("DELETE FROM events WHERE id = 'again'");
    auto opened = Workspace::open(scratch / "a.gpkg");
    const claims::Atlas& without = *opened.reading.atlas;
    REQUIRE_FALSE(without.find_event("again"));
    opened.workspace.commit(without, with_event(without, event), "Added it again");
    const auto again = Workspace::open(scratch / "a.gpkg").reading.atlas;
    REQUIRE(again->find_event("again"));
    CHECK(again->claims_about(*again->find_event("again")).size() == 1);
}
