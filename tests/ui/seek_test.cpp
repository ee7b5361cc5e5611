#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

TEST_CASE("Ctrl+K finds an event by parts of its name, and Enter selects it") {
    Screen screen(sample::session());
    screen.key('K', true);
    REQUIRE(screen.session.is_open(session::Panel::seek));
    CHECK(screen.shows("Find", "Save picture"));
    screen.type("talks");
    REQUIRE_FALSE(screen.session.hits().empty());
    CHECK(screen.session.hits()[0].title == "Talks in a capital");
    screen.key(key::enter);
    CHECK_FALSE(screen.session.is_open(session::Panel::seek));
    CHECK(screen.session.selected() == sample::reported);
}

TEST_CASE("Enter that finds nothing leaves the keyboard to what is typed next") {
    Screen screen(sample::session());
    screen.key('K', true);
    screen.type("zzz");
    REQUIRE(screen.session.hits().empty());
    screen.key(key::enter);
    screen.frames();
    CHECK(ImGui::GetIO().WantTextInput);
    screen.forget();
    screen.key('A', true);
    screen.type("talks");
    CHECK(screen.count<session::Choose>() == 0);
    CHECK(screen.session.sought() == "talks");
}

TEST_CASE("arrow keys choose among the hits, and letters typed are no shortcuts") {
    Screen screen(sample::session());
    screen.key('K', true);
    screen.forget();
    screen.type("graticule");
    CHECK(screen.count<session::ToggleGraticule>() == 0);
    screen.key('A', true);
    screen.type("zoom");
    REQUIRE(screen.session.hits().size() >= 2);
    const std::string second = screen.session.hits()[1].title;
    CHECK(second == "Zoom out");
    screen.forget();
    screen.key(key::down);
    screen.key(key::enter);
    REQUIRE(screen.last<session::ZoomAbout>());
    CHECK(screen.last<session::ZoomAbout>()->levels < 0);
}

TEST_CASE("Escape and a click elsewhere close the palette and do nothing else") {
    Screen screen(sample::session());
    const session::View before = screen.session.view();
    screen.key('K', true);
    screen.type("zoom");
    screen.key(key::escape);
    CHECK_FALSE(screen.session.is_open(session::Panel::seek));
    screen.key('K', true);
    REQUIRE(screen.session.is_open(session::Panel::seek));
    screen.click({700, 600});
    CHECK_FALSE(screen.session.is_open(session::Panel::seek));
    CHECK(screen.session.view() == before);
}

TEST_CASE("what changed between two days is listed with the claims that did it") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::developments});
    screen.frames();
    CHECK(screen.shows("What changed", "Shells on a town"));
    CHECK(screen.shows("What changed", "no claim before, now contested"));
    CHECK(screen.shows("What changed", "West Ministry denies"));
    screen.click("What changed", "Shells on a town");
    CHECK(screen.session.selected() == sample::contested);
}

TEST_CASE("a command that can do nothing says why, before it is chosen and after") {
    Screen screen(sample::session());
    screen.key('K', true);
    screen.type("undo");
    REQUIRE(screen.session.hits()[0].title == "Undo");
    CHECK_FALSE(screen.shows("There is nothing to undo."));
    screen.move(screen.place_of("Find", "Undo"));
    screen.frames();
    CHECK(screen.shows("There is nothing to undo."));
    screen.key(key::enter);
    screen.frames();
    REQUIRE_FALSE(screen.session.message().empty());
    CHECK(screen.session.message() == "There is nothing to undo.");
}
