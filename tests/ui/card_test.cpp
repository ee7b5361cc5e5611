#include <doctest/doctest.h>

#include "claims/status/status.hpp"
#include "sample.hpp"
#include "screen.hpp"

namespace {

void show(Screen& screen, claims::EventRow row) {
    screen.session.apply(session::Select{row});
    screen.frames();
}

}  // namespace

TEST_CASE("the card tells title, date, place, status and why") {
    Screen screen(sample::session());
    show(screen, sample::contested);
    CHECK(screen.shows("Card", "Shells on a town"));
    CHECK(screen.shows("Card", "11 October 2020"));
    CHECK(screen.shows("Card", "Ganja, known to the settlement, within 6 km"));
    CHECK(screen.shows("Card", "contested"));
    const std::string reason = claims::derive(screen.session.atlas(), sample::contested).reason;
    REQUIRE(reason.find("denied by") != std::string::npos);
    CHECK(screen.shows("Card", reason.substr(reason.find("denied by"))));
}

TEST_CASE("opposing claims stand side by side with actor, verb and summary") {
    Screen screen(sample::session());
    show(screen, sample::contested);
    const DrawnText card = screen.text("Card");
    const Box east = card.find("East Ministry", 1), west = card.find("West Ministry", 1);
    REQUIRE_FALSE(east.is_empty());
    REQUIRE_FALSE(west.is_empty());
    CHECK(east.from.y == doctest::Approx(west.from.y));
    CHECK(east.to.x < west.from.x);
    CHECK(card.has("side of Eastland"));
    CHECK(card.has("asserts, accusing Westland"));
    CHECK(card.has("denies the accusation against Westland"));
    CHECK(card.has("The east says so."));
    CHECK(card.has("The west says no."));
}

TEST_CASE("a figure that was not given is not provided, never zero") {
    Screen screen(sample::session());
    show(screen, sample::claimed);
    CHECK(screen.shows("Card", "201"));
    CHECK(screen.shows("Card", "civilians killed: not provided"));
    CHECK_FALSE(screen.shows("Card", "0 civilians"));
}

TEST_CASE("the source chain is told and its link can be opened") {
    Screen screen(sample::session());
    show(screen, sample::reported);
    CHECK(screen.shows("Card", "The Paper, quoting the Agency"));
    CHECK(screen.shows("Card", "third party"));
    screen.forget();
    screen.click("Card", "Open The Paper");
    REQUIRE(screen.last<session::OpenLink>());
    CHECK(screen.last<session::OpenLink>()->url == "https://example.org/report");
}

TEST_CASE("an actor's name leads to its card, and back") {
    Screen screen(sample::session());
    show(screen, sample::claimed);
    screen.click("Card", "East Ministry", 1);  // the reason names it first
    CHECK(screen.session.selected_actor() == "east-ministry");
    CHECK(screen.shows("Card", "The east speaks."));
    CHECK(screen.shows("Card", "speaks for the side of Eastland"));
    CHECK(screen.shows("Card", "The Paper"));
    screen.click("Card", "Back to the event");
    CHECK(screen.session.selected_actor().empty());
    CHECK(screen.shows("Card", "Losses of the east"));
}

TEST_CASE("from an actor's card the map can be narrowed to its claims") {
    Screen screen(sample::session());
    screen.session.apply(session::SelectActor{"observer"});
    screen.frames();
    screen.click("Card", "Show only events with its claims");
    CHECK(screen.session.list() == std::vector<claims::EventRow>{sample::reported});
}

TEST_CASE("a disputed area has a card with its note and source") {
    Screen screen(sample::session());
    screen.session.apply(session::SelectRegion{"square"});
    screen.frames();
    CHECK(screen.shows("Card", "The Square"));
    CHECK(screen.shows("Card", "Both say it is theirs."));
    CHECK(screen.shows("Card", "A survey"));
}

TEST_CASE("claims made after the day shown are listed apart") {
    Screen screen(sample::session());
    claims::Filter filter;
    filter.known_on = screen.session.atlas().claims_about(sample::contested)[0].made.begin;
    screen.session.apply(session::SetFilter{filter});
    show(screen, sample::contested);
    CHECK(screen.shows("Card", "Not counted"));
    CHECK(screen.shows("Card", "made after the day asked for"));
    CHECK(screen.shows("Card", "reported"));
}

TEST_CASE("with nothing selected the card says how to go on and what the symbols mean") {
    Screen screen(sample::session());
    CHECK(screen.shows("Card", "Click a symbol on the map or a row in the list"));
    for (const claims::Status status : claims::all_statuses)
        CHECK(screen.shows("Card", claims::meaning(status)));
}

TEST_CASE("the rule behind a status opens the table of rules") {
    Screen screen(sample::session());
    show(screen, sample::contested);
    screen.click("Card", "of how a status is derived");
    CHECK(screen.session.is_open(session::Panel::rules));
    for (const claims::StatusRule& rule : claims::status_rules())
        CHECK(screen.shows("How a status is derived", rule.condition));
}
