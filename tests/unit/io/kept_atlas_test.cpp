#include "io/kept/kept_atlas.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "io/export/export_csv.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace.hpp"
#include "io/workspace/workspace_read.hpp"
#include "refused_to_write.hpp"
#include "scratch.hpp"
#include "workspace_atlas.hpp"

using namespace std::chrono_literals;

namespace {

const io::KeptAtlas::Limits all_sizes{.least_bytes = 1, .tick = 40ms};

/// More than one chunk.
constexpr int events = claims::EventChunk::max_rows + 200;

void wait_for_a_tick() {
    std::this_thread::sleep_for(60ms);
}

/// An atlas of more than one chunk in a folder, with rows that there is something to tell of.
struct Kept {
    explicit Kept(const std::string& name) : scratch(name) {
        io::export_csv(test::made_atlas(3, events), folder(), {});
        std::ofstream(folder() / "claims.csv", std::ios::app) << "lost,nowhere,nobody,asserts\n";
        wait_for_a_tick();
    }
    test::fs::path folder() const { return scratch / "atlas"; }
    test::fs::path cache() const { return scratch / "cache" / "claim-atlas"; }
    io::KeptAtlas kept() const { return {folder().string(), cache(), all_sizes}; }
    /// The only file in the cache.
    test::fs::path file() const { return test::fs::directory_iterator(cache())->path(); }
    std::size_t files() const {
        if (!test::fs::exists(cache())) return 0;
        return static_cast<std::size_t>(std::distance(test::fs::directory_iterator(cache()), {}));
    }
    /// Reads the atlas, or takes what is kept, and keeps it.
    io::AtlasReading read() const {
        io::KeptAtlas atlas = kept();
        io::AtlasReading reading = io::read_atlas(folder().string(), {}, {}, atlas);
        atlas.keep({});
        return reading;
    }
    /// Whether what is read comes from the cache.
    bool is_taken_from_cache() const { return read().prints != nullptr; }

    test::Scratch scratch;
};

void check_same_reading(const io::AtlasReading& one, const io::AtlasReading& other) {
    CHECK(test::unlike(*one.atlas, *other.atlas) == "");
    CHECK(one.atlas->title == other.atlas->title);
    CHECK(one.atlas->description == other.atlas->description);
    CHECK(one.atlas->extra == other.atlas->extra);
    REQUIRE(one.problems.size() == other.problems.size());
    for (std::size_t i = 0; i < one.problems.size(); ++i) {
        CHECK(claims::in_words(one.problems[i]) == claims::in_words(other.problems[i]));
        CHECK(one.problems[i].event_id == other.problems[i].event_id);
    }
}

}  // namespace

TEST_CASE("an atlas that is kept is the one that was read, with what there was to tell") {
    const Kept atlas("kept_atlas");
    const io::AtlasReading read = atlas.read();
    REQUIRE(read.atlas->chunks().size() > 1);
    REQUIRE_FALSE(read.problems.empty());
    CHECK(read.prints == nullptr);
    const io::AtlasReading again = atlas.read();
    REQUIRE(again.prints != nullptr);
    check_same_reading(again, read);
    const io::Fingerprints prints = io::fingerprints_of(*read.atlas);
    CHECK(again.prints->atlas == prints.atlas);
    CHECK(again.prints->events == prints.events);
    CHECK(io::fingerprints_of(*again.atlas).atlas == prints.atlas);
}

TEST_CASE("what comes from the cache can be edited as what was read") {
    const Kept atlas("kept_atlas_edited");
    const io::AtlasReading read = atlas.read(), again = atlas.read();
    REQUIRE(again.prints != nullptr);
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        CHECK(test::unlike(test::edited(*again.atlas, seed), test::edited(*read.atlas, seed)) ==
              "");
}

TEST_CASE("small atlases are read, not kept") {
    const Kept atlas("kept_atlas_small");
    io::KeptAtlas small(atlas.folder().string(), atlas.cache());
    io::read_atlas(atlas.folder().string(), {}, {}, small);
    CHECK_FALSE(small.is_to_be_kept());
    small.keep({});
    CHECK(atlas.files() == 0);
}

TEST_CASE("a kept atlas is taken only while no file of it has changed") {
    const Kept atlas("kept_atlas_changed");
    atlas.read();
    REQUIRE(atlas.is_taken_from_cache());
    const test::fs::path claims = atlas.folder() / "claims.csv";
    SUBCASE("the same bytes, written anew, and the time of that set back") {
        const auto then = test::fs::last_write_time(claims);
        test::overwrite(claims, test::contents(claims));
        test::fs::last_write_time(claims, then);
    }
    SUBCASE("a file less") {
        test::fs::remove(atlas.folder() / "sources.csv");
    }
    SUBCASE("a row less") {
        test::cut(claims,
                  test::contents(claims).find_last_of('\n', test::fs::file_size(claims) - 2));
    }
    wait_for_a_tick();
    CHECK_FALSE(atlas.is_taken_from_cache());
}

TEST_CASE("what has changed just before or while it was read is not kept") {
    const Kept atlas("kept_atlas_fresh");
    io::KeptAtlas kept = atlas.kept();
    SUBCASE("before") {
        test::overwrite(atlas.folder() / "atlas.json", "{}");
        io::read_atlas(atlas.folder().string(), {}, {}, kept);
        CHECK_FALSE(kept.is_to_be_kept());
        wait_for_a_tick();
    }
    SUBCASE("meanwhile") {
        io::read_atlas(atlas.folder().string(), {}, {}, kept);
        test::overwrite(atlas.folder() / "atlas.json", "{}");
        CHECK(kept.is_to_be_kept());
        wait_for_a_tick();
    }
    kept.keep({});
    CHECK(atlas.files() == 0);
}

TEST_CASE("a kept atlas that is damaged anywhere is read anew") {
    const Kept atlas("kept_atlas_damaged");
    atlas.read();
    const std::string bytes = test::contents(atlas.file());
    REQUIRE(bytes.size() > 1000);
    std::vector<std::string> damaged{bytes.substr(0, bytes.size() - 1), bytes.substr(0, 5), "",
                                     std::string(bytes.size(), 'x')};
    // One bit of the words, the salt, chunks, the rest or its size.
    for (const double share : {0.0, 0.00005, 0.001, 0.3, 0.6, 0.9, 0.99999, 1.0}) {
        damaged.push_back(bytes);
        const auto last = static_cast<double>(bytes.size() - 1);
        damaged.back()[static_cast<std::size_t>(share * last)] ^= 1;
    }
    for (const std::string& other : damaged) {
        test::overwrite(atlas.file(), other);
        io::KeptAtlas kept = atlas.kept();
        const io::AtlasReading read = io::read_atlas(atlas.folder().string(), {}, {}, kept);
        CHECK(read.prints == nullptr);
        CHECK(read.atlas->event_count() == events);
    }
    atlas.read();
    CHECK(atlas.is_taken_from_cache());
}

TEST_CASE("who cannot read the atlas cannot read what is kept of it") {
    const Kept atlas("kept_atlas_locked");
    const io::AtlasReading read = atlas.read();
    const std::string bytes = test::contents(atlas.file());
    int words = 0;
    for (claims::EventRow row = 0; row < read.atlas->event_count(); ++row) {
        const claims::Event event = read.atlas->event(row);
        for (const std::string_view text : {event.id, event.title, event.notes}) {
            if (text.size() < 6) continue;
            ++words;
            CHECK(bytes.find(text) == std::string::npos);
        }
        if (words > 40) break;
    }
    CHECK(words > 40);
    SUBCASE("two copies of the same atlas have nothing in common") {
        test::fs::remove(atlas.file());
        atlas.read();
        const std::string other = test::contents(atlas.file());
        REQUIRE(other.size() == bytes.size());
        int same = 0;
        for (std::size_t i = 1000; i < bytes.size(); ++i) same += bytes[i] == other[i] ? 1 : 0;
        CHECK(same < static_cast<int>(bytes.size() / 100));
    }
}

TEST_CASE("problems name the files as the atlas is called now") {
    const Kept atlas("kept_atlas_names");
    atlas.read();
    const std::string then = atlas.folder().string();
    const test::fs::path here = test::fs::current_path();
    test::fs::current_path(atlas.folder().parent_path());
    for (const std::string& now :
         {std::string("atlas"), std::string("atlas/"), then + "//", then}) {
        io::KeptAtlas kept(now, atlas.cache(), all_sizes);
        const io::AtlasReading read = io::read_atlas(now, {}, {}, kept);
        REQUIRE(read.prints != nullptr);
        REQUIRE_FALSE(read.problems.empty());
        const std::string begin = now.starts_with('/') ? then : "atlas";
        for (const claims::Problem& problem : read.problems)
            CHECK(test::fs::path(problem.file).parent_path() == begin);
    }
    test::fs::current_path(here);
}

TEST_CASE("what lies behind a link and dots is not taken for what lies before them") {
    const Kept atlas("kept_atlas_links");
    const test::fs::path other = atlas.scratch / "elsewhere";
    test::fs::create_directories(other / "deep");
    io::export_csv(test::made_atlas(9, 50), other / "atlas", {});
    test::fs::create_directory_symlink(other / "deep", atlas.scratch / "link");
    wait_for_a_tick();
    atlas.read();
    const std::string behind = (atlas.scratch / "link").string() + "/../atlas";
    io::KeptAtlas kept(behind, atlas.cache(), all_sizes);
    const io::AtlasReading read = io::read_atlas(behind, {}, {}, kept);
    CHECK(read.atlas->event_count() == 50);
    kept.keep({});
    CHECK(atlas.read().atlas->event_count() == events);
}

TEST_CASE("of many kept atlases the longest unused go") {
    const Kept atlas("kept_atlas_many");
    test::fs::create_directories(atlas.cache());
    for (int i = 0; i < 6; ++i) {
        const test::fs::path old = atlas.cache() / ("atlas-" + std::to_string(i));
        test::overwrite(old, "old");
        test::fs::last_write_time(
            old, test::fs::file_time_type::clock::now() - std::chrono::hours(i + 1));
    }
    test::overwrite(atlas.cache() / "boundaries-0", "boundaries");
    atlas.read();
    CHECK(atlas.files() == 4);
    CHECK(test::fs::exists(atlas.cache() / "atlas-1"));
    CHECK_FALSE(test::fs::exists(atlas.cache() / "atlas-2"));
    CHECK(test::fs::exists(atlas.cache() / "boundaries-0"));
}

TEST_CASE("a cache that cannot be written changes nothing") {
    const Kept atlas("kept_atlas_unwritable");
    test::overwrite(atlas.scratch / "cache", "a file in its place");
    CHECK(atlas.read().atlas->event_count() == events);
    CHECK_FALSE(atlas.is_taken_from_cache());
}

TEST_CASE("keeping can be stopped at any time and leaves nothing behind then") {
    const Kept atlas("kept_atlas_stopped");
    io::KeptAtlas kept = atlas.kept();
    io::read_atlas(atlas.folder().string(), {}, {}, kept);
    // At once, while fingerprints are worked out, and while chunks are written.
    for (const int times : {0, 1, 2}) {
        std::atomic<int> told = 0;
        CHECK_THROWS_AS(kept.keep([&](std::string_view, double) { return ++told <= times; }),
                        io::Cancelled);
        CHECK(told > times);
        CHECK(atlas.files() == 0);
    }
    kept.keep({});
    CHECK(atlas.is_taken_from_cache());
    io::KeptAtlas again = atlas.kept();
    CHECK_THROWS_AS(
        io::read_atlas(atlas.folder().string(), {},
                       io::Progress([](std::string_view, double) { return false; }), again),
        io::Cancelled);
}

TEST_CASE("a workspace that is kept is opened as it is, and edited on") {
    const test::Scratch scratch("kept_atlas_workspace");
    const std::string path = (scratch / "a.gpkg").string();
    io::Workspace::create(path, test::made_atlas(4, 60));
    wait_for_a_tick();
    const auto open = [&] {
        io::KeptAtlas kept(path, scratch / "cache", all_sizes);
        io::Workspace::Opened opened = io::Workspace::open(path, {}, {}, kept);
        kept.keep({});
        return opened;
    };
    const io::Workspace::Opened read = open();
    REQUIRE(read.reading.prints == nullptr);
    io::Workspace::Opened again = open();
    REQUIRE(again.reading.prints != nullptr);
    check_same_reading(again.reading, read.reading);

    SUBCASE("an edit of it goes on from there") {
        const claims::Atlas after = test::edited(*again.reading.atlas, 7);
        again.workspace.commit(*again.reading.atlas, after, "Edited it");
        const io::Workspace::Opened edited = open();
        CHECK(edited.reading.prints == nullptr);
        CHECK(test::unlike(*edited.reading.atlas, after) == "");
    }
    SUBCASE("what somebody else writes is seen") {
        io::Workspace other = io::Workspace::open(path).workspace;
        const claims::Atlas after = test::edited(*read.reading.atlas, 8);
        other.commit(*read.reading.atlas, after, "Edited it");
        const auto foreign = again.workspace.look_for_foreign_changes();
        REQUIRE(foreign != nullptr);
        CHECK(test::unlike(*foreign->theirs.atlas, after) == "");
    }
    SUBCASE("what is kept does not count while changes lie in a log beside the file") {
        const io::GeopackageFile other = io::GeopackageFile::open(path);
        other.run("PRAGMA journal_mode=WAL");
        // While somebody reads, the file stays one with a log.
        other.run("BEGIN; SELECT count(*) FROM main.events");
        wait_for_a_tick();
        open();
        REQUIRE(open().reading.prints != nullptr);
        other.run("COMMIT; UPDATE main.events SET title = 'In the log'");
        REQUIRE(test::fs::file_size(path + "-wal") > 0);
        const io::Workspace::Opened after = open();
        CHECK(after.reading.prints == nullptr);
        CHECK(after.reading.atlas->event(0).title == "In the log");
    }
}

TEST_CASE("a workspace stays locked against writers while what is kept of it is looked for") {
    const test::Scratch scratch("kept_atlas_locks");
    const test::fs::path path = scratch / "a.gpkg";
    io::Workspace::create(path.string(), test::made_atlas(4, 60));
    wait_for_a_tick();
    for (int times = 0; times < 2; ++times) {
        const io::GeopackageFile file = io::GeopackageFile::open(path);
        const io::GeopackageTransaction reading(file, io::GeopackageTransaction::For::reading);
        io::KeptAtlas kept(path.string(), scratch / "cache", all_sizes);
        const io::AtlasReading read = io::read_workspace(file, {}, kept);
        CHECK((read.prints != nullptr) == (times == 1));
        CHECK(test::is_refused_to_write(path));
        kept.keep({});
        CHECK(test::is_refused_to_write(path));
    }
    CHECK_FALSE(test::is_refused_to_write(path));
}
