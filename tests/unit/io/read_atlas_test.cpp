#include "io/atlas/read_atlas.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>

#include "claims/status/status.hpp"
#include "io/error.hpp"
#include "problems.hpp"
#include "scratch.hpp"

namespace {

const std::filesystem::path small_atlas =
    std::filesystem::path(TEST_SOURCE_DIR) / "data" / "small-atlas";

claims::Event event(const claims::Atlas& atlas, std::string_view id) {
    const auto row = atlas.find_event(id);
    REQUIRE(row.has_value());
    return atlas.event(*row);
}

claims::Status status(const claims::Atlas& atlas, std::string_view id) {
    return claims::derive_status(atlas, atlas.find_event(id).value());
}

}  // namespace

TEST_CASE("an atlas is read from its four tables") {
    const io::AtlasReading reading = io::read_atlas(small_atlas);
    const claims::Atlas& atlas = *reading.atlas;
    INFO(test::in_words(reading.problems));
    CHECK(reading.problems.empty());
    CHECK(atlas.title == "Two towns, 2021");
    CHECK(atlas.event_count() == 4);
    CHECK(atlas.claim_count() == 5);
    CHECK(atlas.actors.size() == 4);
    CHECK(atlas.sources.size() == 3);
    CHECK(atlas.actors[1].notes == "Says of itself that it is \"independent\".");
    CHECK(atlas.actors[1].source_id == "gazette");
    CHECK(atlas.actors[2].parent_id == "north");
}

TEST_CASE("an event has every column of its row") {
    const io::AtlasReading reading = io::read_atlas(small_atlas);
    const claims::Event bridge = event(*reading.atlas, "bridge");
    CHECK(bridge.title == "Bridge damaged");
    CHECK(bridge.kind == "attack");
    CHECK(bridge.when_text == "2021-03-01");
    CHECK(bridge.when.end - bridge.when.begin == 24 * 3600);
    CHECK(bridge.at == geo::LngLat{46.5, 40.25});
    CHECK(bridge.place == "Old Bridge");
    CHECK(bridge.precision == claims::Precision::exact);
    CHECK(bridge.accused_side == "south");
    CHECK(bridge.layer == "2021");
    CHECK(bridge.notes == "Two lines of notes,\nthe second after a line break.");
    CHECK(bridge.created == "2021-03-02");
    const claims::Event market = event(*reading.atlas, "market");
    CHECK(market.radius_m == 2500.0);
    CHECK(market.precision == claims::Precision::settlement);
    CHECK_FALSE(event(*reading.atlas, "talks").is_located());
    CHECK(event(*reading.atlas, "parade").title == "Parade in the \"Upper\" town");
}

TEST_CASE("claims lie with their event, in the order of the table") {
    const io::AtlasReading reading = io::read_atlas(small_atlas);
    const claims::Atlas& atlas = *reading.atlas;
    const auto about_bridge = atlas.claims_about(atlas.find_event("bridge").value());
    REQUIRE(about_bridge.size() == 2);
    CHECK(about_bridge[0].id == "c1");
    CHECK(about_bridge[0].quote == "We saw the flashes.");
    CHECK(atlas.actor(about_bridge[0].actor)->id == "north-press");
    CHECK(about_bridge[1].stance == claims::Stance::denies);
    CHECK(atlas.source_chain_in_words(about_bridge[1].source).find("The Wire") == 0);
    CHECK(status(atlas, "bridge") == claims::Status::contested);
    CHECK(status(atlas, "parade") == claims::Status::verified);
}

TEST_CASE("a figure that nobody gave is no number, not zero") {
    const io::AtlasReading reading = io::read_atlas(small_atlas);
    const claims::Atlas& atlas = *reading.atlas;
    const auto about_market = atlas.claims_about(atlas.find_event("market").value());
    REQUIRE(about_market.size() == 2);
    CHECK(about_market[0].value_min == 3.0);
    CHECK(about_market[0].value_max == 5.0);
    CHECK(about_market[1].metric == "killed_military");
    CHECK(std::isnan(about_market[1].value_min));
    CHECK_FALSE(about_market[1].gives_figure());
}

TEST_CASE("columns may stand in any order, be unknown or be missing") {
    const test::Scratch scratch("any_order");
    scratch.write("events.csv", "colour,lat,title,id,lng\nred,40.5,Somewhere,e1,46.5\n");
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    CHECK(event(*reading.atlas, "e1").at == geo::LngLat{46.5, 40.5});
    CHECK(test::has_problem(reading.problems, "events.csv", "line 1", "no column “when”"));
}

TEST_CASE("semicolons, a byte order mark and Windows line ends are taken as they come") {
    const test::Scratch scratch("windows");
    scratch.write("events.csv",
                  "\xEF\xBB\xBFid;title;when;lng;lat\r\ne1;One, two;2021;46.5;40.5\r\n"
                  "e2;Bad;2021;x;40.5\r\n");
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    CHECK(event(*reading.atlas, "e1").title == "One, two");
    CHECK(test::has_problem(reading.problems, "events.csv", "line 3", "“x” is no number"));
}

TEST_CASE("without a usable atlas.json the folder's name is the title") {
    const test::Scratch scratch("Folder name");
    scratch.write("events.csv", "id,title,when,lng,lat\n");
    CHECK(io::read_atlas(scratch.folder()).atlas->title == "Folder name");
    scratch.write("atlas.json", "{\"title\": ");
    const io::AtlasReading broken = io::read_atlas(scratch.folder());
    CHECK(broken.atlas->title == "Folder name");
    CHECK(test::has_problem(broken.problems, "atlas.json", "", "is not valid JSON"));
    scratch.write("atlas.json", "[\"title\"]");
    CHECK(test::has_problem(io::read_atlas(scratch.folder()).problems, "atlas.json", "", "title"));
}

TEST_CASE("what is no atlas is refused with its name and the reason") {
    const test::Scratch scratch("no_atlas");
    CHECK_THROWS_WITH_AS(io::read_atlas(scratch / "gone"), doctest::Contains("gone does not exist"),
                         io::Error);
    CHECK_THROWS_WITH_AS(io::read_atlas(scratch.folder()), doctest::Contains("no events.csv"),
                         io::Error);
    const auto refused = [&scratch](std::string_view text) {
        scratch.write("events.csv", text);
        return io::read_atlas(scratch.folder());
    };
    CHECK_THROWS_WITH_AS(refused(""), doctest::Contains("events.csv is empty"), io::Error);
    CHECK_THROWS_WITH_AS(refused("title,when\nx,2021\n"), doctest::Contains("no column “id”"),
                         io::Error);
    CHECK_THROWS_WITH_AS(refused({"\xFF\xFEi\0d\0", 6}), doctest::Contains("UTF-16"), io::Error);
    CHECK_THROWS_WITH_AS(refused({"id\0,x\n", 6}), doctest::Contains("no text file"), io::Error);
}

TEST_CASE("an atlas that lacks tables is still shown, and says what is missing") {
    const test::Scratch scratch("lacks_tables");
    scratch.copy_data("small-atlas");
    for (const char* table : {"actors.csv", "sources.csv", "claims.csv"})
        std::filesystem::remove(scratch / table);
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    CHECK(reading.atlas->event_count() == 4);
    CHECK(reading.problems.size() == 3 + 1);  // and the side that nobody speaks with any more
    CHECK(test::has_problem(reading.problems, "claims.csv", "", "No such file"));
}

TEST_CASE("an atlas of many events is cut into chunks") {
    const test::Scratch scratch("many_events");
    std::string text = "id,title,when,lng,lat\n";
    const std::size_t count = claims::EventChunk::max_rows + 10;
    for (std::size_t row = 0; row < count; ++row)
        text += fmt::format("e{},Event,2021,46.5,40.5\n", row);
    scratch.write("events.csv", text);
    const io::AtlasReading reading = io::read_atlas(scratch.folder());
    REQUIRE(reading.atlas->chunks().size() == 2);
    CHECK(reading.atlas->chunks()[1]->size() == 10);
    CHECK(reading.atlas->event_count() == count);
}
