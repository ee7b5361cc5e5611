#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "io/atlas/read_atlas.hpp"
#include "io/workspace/workspace.hpp"
#include "scratch.hpp"

namespace {

constexpr int event_count = 30'000;

void write_many(const test::Scratch& scratch) {
    std::string events = "id,title,when,lng,lat\n";
    std::string claims = "id,event_id,actor_id,stance\n";
    for (int row = 0; row < event_count; ++row) {
        events += fmt::format("e{},Event,2021,46.5,40.5\n", row);
        claims += fmt::format("c{0},e{0},a,asserts\n", row);
    }
    scratch.write("events.csv", events);
    scratch.write("claims.csv", claims);
    scratch.write("actors.csv", "id,name\na,A\n");
    scratch.write("sources.csv", "id\n");
}

/// What was told while an atlas was read.
struct Told {
    std::vector<std::string> words;
    std::vector<double> shares;

    io::Progress listen(std::size_t stop_after = static_cast<std::size_t>(-1)) {
        return [this, stop_after](std::string_view what, double share) {
            words.emplace_back(what);
            shares.push_back(share);
            return words.size() < stop_after;
        };
    }
};

void check_told(const Told& told) {
    REQUIRE(told.shares.size() > 2 * event_count / io::rows_between_news);
    CHECK(std::ranges::is_sorted(told.shares));
    CHECK(told.shares.front() >= 0.0);
    CHECK(told.shares.back() > 0.9);
    CHECK(told.shares.back() <= 1.0);
    CHECK(std::ranges::count(told.words, "Reading events and claims") > 0);
    CHECK(told.words.back() == "Reading 20,000 events and 20,000 claims");
}

}  // namespace

TEST_CASE("reading an atlas tells how far it is, and stops soon when it is to") {
    const test::Scratch scratch("reading_progress");
    write_many(scratch);
    Told told;
    const io::AtlasReading reading = io::read_atlas(scratch.folder(), {}, told.listen());
    CHECK(reading.atlas->claim_count() == event_count);
    check_told(told);
    CHECK(told.words.front() == "Reading events and claims");

    Told stopped;
    CHECK_THROWS_AS(io::read_atlas(scratch.folder(), {}, stopped.listen(5)), io::Cancelled);
    CHECK(stopped.words.size() == 5);
}

TEST_CASE("reading an atlas gives glimpses of the events so far, the last one of all") {
    const test::Scratch scratch("glimpses");
    write_many(scratch);
    std::vector<claims::Glimpse> seen;
    Told told;
    io::Progress progress = told.listen();
    progress.glimpse = [&](claims::Glimpse glimpse) {
        CHECK_FALSE(told.words.empty());
        seen.push_back(std::move(glimpse));
    };
    io::read_atlas(scratch.folder(), {}, progress);
    REQUIRE(seen.size() > 5);
    CHECK(seen.front().events < event_count / 5);
    CHECK(std::ranges::is_sorted(seen, {}, &claims::Glimpse::events));
    CHECK(seen.back().events == event_count);
    CHECK(claims::events_in(seen.back().squares) == event_count);
}

TEST_CASE("reading a workspace tells how far it is, and stops soon when it is to") {
    const test::Scratch scratch("workspace_progress");
    write_many(scratch);
    const std::string path = scratch / "a.gpkg";
    io::Workspace::create(path, *io::read_atlas(scratch.folder()).atlas);
    Told told;
    const auto opened = io::Workspace::open(path, {}, told.listen());
    CHECK(opened.reading.atlas->claim_count() == event_count);
    check_told(told);
    CHECK(told.words.front() == "Checking the file");
    for (const std::size_t after : {std::size_t{1}, std::size_t{50}, std::size_t{100}}) {
        Told stopped;
        CHECK_THROWS_AS(io::Workspace::open(path, {}, stopped.listen(after)), io::Cancelled);
        CHECK(stopped.words.size() == after);
    }
}
