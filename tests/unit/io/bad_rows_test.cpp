#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>

#include "claims/status/status.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/files/file_problems.hpp"
#include "problems.hpp"
#include "scratch.hpp"

namespace {

const io::AtlasReading& bad_atlas() {
    static const io::AtlasReading reading =
        io::read_atlas(std::filesystem::path(TEST_SOURCE_DIR) / "data" / "bad-atlas");
    return reading;
}

void check_problem(std::string_view file, std::string_view place, std::string_view words) {
    CAPTURE(file);
    CAPTURE(place);
    CAPTURE(words);
    INFO(test::in_words(bad_atlas().problems));
    CHECK(test::has_problem(bad_atlas().problems, file, place, words));
}

std::size_t count_problems(std::string_view file) {
    return static_cast<std::size_t>(
        std::ranges::count_if(bad_atlas().problems, [file](const claims::Problem& problem) {
            return std::filesystem::path(problem.file).filename() == file;
        }));
}

}  // namespace

TEST_CASE("every bad row of events.csv is reported by its line in the file") {
    struct Expected {
        const char* place;
        const char* words;
    };
    const std::initializer_list<Expected> expected{
        {"line 5", "“1 March 2021” is no date"},
        {"line 6", "the longitude “abc” is no number"},
        {"line 7", "the longitude “nan” is no number"},
        {"line 8", "the longitude “460.5” is beyond ±180°"},
        {"line 9", "look exchanged"},
        {"line 10", "longitude and latitude were exchanged"},
        {"line 11", "a latitude but no longitude"},
        {"line 12", "0, 0"},
        {"line 13", "“46,5” is no number"},
        {"line 14", "“good” is already used on line 2"},
        {"line 15", "6 cells where the header names 14"},
        {"line 16", "16 cells where the header names 14"},
        {"line 17", "the precision “roughly”"},
        {"line 18", "the radius “-5”"},
        {"line 19", "has no id"},
        {"line 20", "“untitled” has no title"},
        {"line 21", "the accused side “nrth”"},
        {"line 22", "is not UTF-8"},
    };
    for (const Expected& each : expected) check_problem("events.csv", each.place, each.words);
    CHECK(count_problems("events.csv") == expected.size());
}

TEST_CASE("every bad row of claims.csv is reported and says what happens now") {
    struct Expected {
        const char* place;
        const char* words;
    };
    const std::initializer_list<Expected> expected{
        {"line 3", "the event “no-such-event” is not in the events table; the claim is left out"},
        {"line 4", "does not count in the status of the event “good”"},
        {"line 5", "names no actor; the claim is left out"},
        {"line 6", "the stance “affirms”"},
        {"line 7", "counts as a statement"},
        {"line 8", "“yesterday” is no date"},
        {"line 9", "the other way round"},
        {"line 10", "“many” under “value_min” is no number"},
        {"line 11", "no metric"},
        {"line 12", "the source “no-such-source”"},
        {"line 13", "the side “est”"},
        {"line 14", "“ok” is already used on line 2"},
    };
    for (const Expected& each : expected) check_problem("claims.csv", each.place, each.words);
    CHECK(count_problems("claims.csv") == expected.size());
}

TEST_CASE("chains that run in a circle or into nothing are cut and reported") {
    check_problem("sources.csv", "line 2", "“2021-13”");
    check_problem("sources.csv", "line 3", "leads back in a circle to “one”");
    check_problem("sources.csv", "line 4", "leads back in a circle to “self”");
    check_problem("sources.csv", "line 5", "the via_id “nowhere” is not in this table");
    check_problem("actors.csv", "line 5", "leads back in a circle to “ring-a”");
    check_problem("actors.csv", "line 7", "the parent_id “nobody”");
    check_problem("actors.csv", "line 7", "“nameless” has no name");
    check_problem("actors.csv", "line 7", "the source “no-such-source”");
    CHECK(bad_atlas().atlas->source_chain(0).size() == 2);
}

TEST_CASE("rows with a doubt are kept, rows that may mislead are left out") {
    const claims::Atlas& atlas = *bad_atlas().atlas;
    const auto event = [&atlas](std::string_view id) {
        return atlas.event(atlas.find_event(id).value());
    };
    CHECK(atlas.event_count() == 15);
    for (const char* id : {"no-number", "nan", "far", "exchanged", "half", "zero", "comma"}) {
        CAPTURE(id);
        CHECK_FALSE(event(id).is_located());
        CHECK(std::isnan(event(id).at.lng));
    }
    CHECK(event("suspicious").at == geo::LngLat{40.25, 46.5});
    CHECK(event("vague").precision == claims::Precision::country);
    CHECK(event("wide").radius_m == 0.0);
    CHECK(event("untitled").title == "untitled");
    CHECK(event("latin").title == "Caf\xEF\xBF\xBD");
    CHECK(event("bad-date").when == claims::Extent{});
    CHECK_FALSE(atlas.find_event("short").has_value());
    CHECK_FALSE(atlas.find_event("long").has_value());
    CHECK(event("good").title == "A good row");
}

TEST_CASE("a claim that cannot be understood does not touch the status") {
    const claims::Atlas& atlas = *bad_atlas().atlas;
    const auto row = atlas.find_event("good").value();
    const auto about_good = atlas.claims_about(row);
    CHECK(about_good.size() == 8);
    CHECK(claims::derive_status(atlas, row) == claims::Status::alleged);
    for (const claims::Claim& claim : about_good) {
        CHECK(claim.stance == claims::Stance::asserts);
        CHECK(claim.basis == claims::Basis::statement);
        if (claim.id != "c7") continue;
        CHECK(claim.value_min == 4.0);
        CHECK(claim.value_max == 9.0);
    }
}

TEST_CASE("thousands of bad rows end in one closing sentence with their number") {
    const test::Scratch scratch("thousands");
    std::string text = "id,title,when,lng,lat\n";
    for (int row = 0; row < 4310; ++row) text += fmt::format("e{},Event,2021,here,there\n", row);
    scratch.write("events.csv", text);
    scratch.copy_data("small-atlas");
    scratch.write("events.csv", text);
    scratch.write("claims.csv", "id,event_id,actor_id,stance\n");
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    CHECK(reading.atlas->event_count() == 4310);
    CHECK(reading.problems.size() == 101);
    CHECK(test::has_problem(reading.problems, "events.csv", "", "and 4,210 more."));
    CHECK(test::has_problem(reading.problems, "events.csv", "line 2", "“here” is no number"));
}

TEST_CASE("a quote that is never closed is told where it opens") {
    const test::Scratch scratch("open_quote");
    scratch.write(
        "events.csv",
        "id,title,when,lng,lat\ne1,One,2021,46,40\ne2,\"Two,2021,46,40\ne3,Three,2021,46,40\n");
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    CHECK(reading.atlas->find_event("e1").has_value());
    CHECK(test::has_problem(reading.problems, "events.csv", "line 3", "never closed"));
}

TEST_CASE("a stray quotation mark swallows no rows and moves none") {
    const test::Scratch scratch("stray_quote");
    scratch.write("events.csv",
                  "id,title,notes,when,lng,lat\n"
                  "e1,One,Gun of 5\" bore,2021,46,40\n"
                  "e2,Two,,2021,47,41\n"
                  "e3,Three,Gun of 6\" bore,2021,48,42\n"
                  "e4,Four,\"Gun of 7\" bore\",2021,49,43\n"
                  "e5,Five,\"Gun,2021,50,44\n"
                  "e6,Six,\"Gun\",2021,51,45\n"
                  "e7,Seven,,2021,52,46\n");
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    const claims::Atlas& atlas = *reading.atlas;
    REQUIRE(atlas.event_count() == 4);
    CHECK(atlas.event(*atlas.find_event("e1")).notes == "Gun of 5\" bore");
    CHECK(atlas.event(*atlas.find_event("e1")).at == geo::LngLat{46, 40});
    CHECK(atlas.event(*atlas.find_event("e2")).at == geo::LngLat{47, 41});
    CHECK(atlas.find_event("e3").has_value());
    CHECK(atlas.find_event("e7").has_value());
    CHECK(test::has_problem(reading.problems, "events.csv", "line 5",
                            "behind its closing quotation mark"));
    CHECK(test::has_problem(reading.problems, "events.csv", "line 6",
                            "everything from here to line 7 is left out"));
}

TEST_CASE("a header row with a stray quotation mark is refused, not read with the rows below") {
    const test::Scratch scratch("stray_quote_in_header");
    for (const char* header : {"id,title,\"weapon\na,A,gun\nb,B,\"gun\n",
                               "id,title,\"weapon\na,A,gun\n", "id,\"title\" (en)\na,A\n"}) {
        INFO(header);
        scratch.write("events.csv", header);
        CHECK_THROWS_WITH_AS(io::read_atlas(scratch.folder()),
                             doctest::Contains("in its header row a quotation mark"), io::Error);
    }
}

TEST_CASE("of many problems those are told that stand first in the file, whenever they are found") {
    io::FileProblems problems("claims.csv", "line");
    for (std::size_t line = 1000; line < 1100; ++line) problems.add(line, "found first");
    problems.add(7, "found late");
    problems.add(2000, "found last");
    claims::Problems told;
    problems.append_to(told);
    REQUIRE(told.size() == io::FileProblems::most + 1);
    CHECK(told.front().place == "line 7");
    CHECK(told[io::FileProblems::most - 1].place == "line 1098");
    CHECK(told.back().sentence == "and 2 more.");
}

TEST_CASE("a problem about an event names it") {
    const auto named = [](std::string_view file, std::string_view place) -> std::string {
        for (const claims::Problem& problem : bad_atlas().problems)
            if (std::filesystem::path(problem.file).filename() == file && problem.place == place)
                return problem.event_id;
        return "nothing is told of this line";
    };
    CHECK(named("events.csv", "line 6") == "no-number");
    CHECK(named("events.csv", "line 10") == "suspicious");
    CHECK(named("events.csv", "line 20") == "untitled");
    CHECK(named("events.csv", "line 15").empty());
    CHECK(named("claims.csv", "line 4") == "good");
    CHECK(named("sources.csv", "line 3").empty());
}
