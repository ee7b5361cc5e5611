#include <doctest/doctest.h>

#include <memory>

#include "sample.hpp"
#include "screen.hpp"

namespace {

Screen& edited(Screen& screen) {
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    screen.session.apply(session::EditEvent{sample::contested});
    screen.frames();
    return screen;
}

/// Clicks into the field under a label of the form and chooses what stands there.
void into_field(Screen& screen, const char* label) {
    const ImVec2 word = screen.place_of("Card", label);
    screen.click({word.x + 40, word.y + 26});
    screen.key('A', true);
}

}  // namespace

TEST_CASE("a date may be typed as people write it, and is kept as EDTF") {
    Screen screen(sample::session());
    into_field(edited(screen), "When");
    screen.type("13 October 2020");
    screen.frames();
    CHECK(screen.session.draft()->problems.empty());
    CHECK(screen.shows("Card", "13 October 2020"));
    screen.key(key::tab);
    screen.frames();
    CHECK(screen.session.draft()->event.when == "2020-10-13");

    into_field(screen, "When");
    screen.type("summer 2014");
    screen.key(key::enter, true);
    screen.frames();
    CHECK_FALSE(screen.session.draft());
    CHECK(screen.session.atlas().event(sample::contested).when_text == "2014-22");
}

TEST_CASE("what may be two dates keeps the event from being kept") {
    Screen screen(sample::session());
    into_field(edited(screen), "When");
    screen.type("03/04/2020");
    screen.key(key::tab);
    screen.frames();
    CHECK(screen.shows("Card", "may be 3 April 2020 or 4 March 2020"));
    CHECK(screen.session.draft()->problems.size() == 1);
}

TEST_CASE("Enter in the field of the place takes the first place of that name") {
    auto base = std::make_shared<geo::BaseMap>(*sample::base());
    geo::Boundary town;
    town.name = "Town";
    town.geometry.points = {{46.9, 39.9}};
    (*base)[geo::Layer::places].push_back(town);
    Screen screen({sample::atlas(), base, {}});
    into_field(edited(screen), "Place");
    screen.type("town");
    screen.frames();
    REQUIRE(screen.shows("Card", "Place it at Town"));
    screen.key(key::enter);
    screen.frames();
    CHECK(screen.session.draft()->event.place == "Town");
    CHECK(screen.count<session::FlyTo>() == 1);
    CHECK_FALSE(screen.shows("Card", "Place it at Town"));
}

TEST_CASE("Enter on a name that no actor has begins a new one of that name") {
    Screen screen(sample::session());
    edited(screen);
    screen.wheel(screen.place_of("Card", "When"), -60);
    screen.frames();
    screen.click("Card", "Add a claim");
    screen.frames();
    const ImVec2 word = screen.place_of("Card", "Who says so");
    screen.click({word.x + 20, word.y + 26});
    screen.type("Somebody else");
    screen.key(key::enter);
    screen.frames();
    CHECK(screen.shows("Card", "Somebody else"));
    CHECK(screen.shows("Card", "Speaks for the side of"));
}
