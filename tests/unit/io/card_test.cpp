#include "io/card/card.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "claims/dates/edtf.hpp"
#include "io/utf8.hpp"
#include "small_atlas.hpp"

namespace {

claims::EventRow row(std::string_view id) {
    return test::small_atlas().find_event(id).value();
}

std::string card(std::string_view id, claims::KnownOn known_on = {}) {
    return io::event_card(test::small_atlas(), row(id), known_on);
}

nlohmann::json json_card(std::string_view id) {
    return nlohmann::json::parse(io::event_card_json(test::small_atlas(), row(id), {}));
}

void check_says(const std::string& text, std::string_view words) {
    CAPTURE(words);
    INFO(text);
    CHECK(text.find(words) != std::string::npos);
}

}  // namespace

TEST_CASE("the card tells who alleged, who denied, and why it is contested") {
    const std::string text = card("bridge");
    for (const char* words : {"Bridge damaged", "1 March 2021", "Old Bridge, the exact place",
                              "40.2500°\u00a0N, 46.5000°\u00a0E", "◆ contested: asserted by",
                              "by South on 2 March 2021",
                              "(rule 6:", "Two lines of notes, the second after a line break.",
                              "2 claims, in order of time", "Press Office of the Northern Council",
                              "asserts, accusing South; 1 March 2021", "“We saw the flashes.”",
                              "South (party)", "denies what South is accused of; 2 March",
                              "Source: The Wire, quoting", "https://example.org/archive/gazette"})
        check_says(text, words);
}

TEST_CASE("opposing claims stand side by side") {
    std::istringstream lines(card("bridge"));
    bool is_beside = false;
    for (std::string line; std::getline(lines, line);)
        is_beside = is_beside || (line.find("hit at night") != std::string::npos &&
                                  line.find("No shot was fired") != std::string::npos);
    CHECK(is_beside);
}

TEST_CASE("no line of a card is wider than a page, links aside") {
    for (const char* id : {"bridge", "market", "talks", "parade"}) {
        std::istringstream lines(card(id));
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK((io::display_width(line) <= 90 || line.starts_with("http")));
        }
    }
}

TEST_CASE("a figure that nobody gave reads as not provided, never as 0") {
    const std::string text = card("market");
    check_says(text, "3 to 5 civilians killed");
    check_says(text, "not provided");
    CHECK(text.find(" 0 ") == std::string::npos);
    CHECK(text.find("nan") == std::string::npos);
    const auto claims = json_card("market")["claims"];
    CHECK(claims[0]["value_max"] == 5.0);
    CHECK(claims[1]["metric"] == "killed_military");
    CHECK(claims[1]["value_min"].is_null());
}

TEST_CASE("an event without place and claims says so") {
    const std::string text = card("talks");
    check_says(text, "summer 2021");
    check_says(text, "no place on record");
    check_says(text, "Nobody’s claim about this is on record.");
}

TEST_CASE("the card of an earlier day keeps later claims apart") {
    const auto day = claims::read_edtf("2021-03-01").date->extent.end;
    const std::string text = card("bridge", day);
    check_says(text, "▲ alleged, as known on 1 March 2021");
    check_says(text, "Not counted");
    check_says(text, "made after the day asked for");
}

TEST_CASE("the JSON card adds claims with actor, stance and source chain") {
    const auto bridge = json_card("bridge");
    CHECK(bridge["id"] == "bridge");
    CHECK(bridge["status"] == "contested");
    CHECK(bridge["rule"] == 6);
    REQUIRE(bridge["claims"].size() == 2);
    const auto& claim = bridge["claims"][0];
    CHECK(claim["actor"] == "Press Office of the Northern Council");
    CHECK(claim["side"] == "north");
    CHECK(claim["stance"] == "asserts");
    CHECK(claim["basis"] == "statement");
    CHECK(claim["accuses_side"] == "south");
    CHECK(claim["made"] == "2021-03-01");
    CHECK(claim["withdrawn"] == false);
    REQUIRE(claim["source_chain"].size() == 3);
    CHECK(claim["source_chain"][0]["publisher"] == "The Gazette");
    CHECK(claim["source_chain"][2]["id"] == "north-statement");
}

TEST_CASE("an actor's card has its side, notes with their source, and its claims") {
    const std::string text = io::actor_card(test::small_atlas(), "south");
    check_says(text, "Southern Assembly");
    check_says(text, "speaks for the side of South");
    check_says(text, "Says of itself that it is \"independent\".");
    check_says(text, "Source: The Gazette, quoting the Wire");
    check_says(text, "1 claim, in order of time");
    check_says(text, "Bridge damaged [bridge]");
    check_says(io::actor_card(test::small_atlas(), "observers"), "a third party, on no side");
    CHECK(io::actor_card(test::small_atlas(), "nobody").empty());
}

TEST_CASE("a disputed area's card has its name, time, note and source") {
    geo::Boundary region;
    region.id = "old-district";
    region.name = "Old District";
    region.valid_from = "1923";
    region.valid_to = "1991";
    region.note = "Both sides claim it.";
    const std::string text = io::region_card(region);
    for (const char* words : {"Old District", "1923 to 1991", "old-district",
                              "Both sides claim it.", "No source on record"})
        check_says(text, words);
}
