#include <doctest/doctest.h>

#include <algorithm>

#include "sample.hpp"
#include "screen.hpp"

TEST_CASE("a click on a row selects its event and brings it into sight") {
    Screen screen(sample::session());
    screen.forget();
    screen.click("Events", "Shells on a town");
    REQUIRE(screen.last<session::Select>());
    CHECK(screen.last<session::Select>()->row == sample::contested);
    CHECK(screen.last<session::Select>()->centre);
    CHECK(screen.session.selected() == sample::contested);
}

TEST_CASE("a click on a column's name sorts by it, a second one the other way round") {
    Screen screen(sample::session());
    screen.click("Events", "Event", 0);
    CHECK(screen.session.list_order() == session::ListOrder{session::ListColumn::title, false});
    CHECK(screen.text("Events").find("Losses").from.y <
          screen.text("Events").find("Shells").from.y);
    screen.click("Events", "Event", 0);
    CHECK(screen.session.list_order() == session::ListOrder{session::ListColumn::title, true});
    CHECK(screen.text("Events").find("Losses").from.y >
          screen.text("Events").find("Shells").from.y);
}

TEST_CASE("the arrow keys walk through the list and select") {
    Screen screen(sample::session());
    screen.click("Events", "Shells on a town");
    const std::vector<claims::EventRow>& list = screen.session.list();
    const auto here = std::ranges::find(list, sample::contested);
    REQUIRE(here != list.end());
    REQUIRE(here != list.begin());
    const claims::EventRow above = *(here - 1);
    screen.key(key::up);
    CHECK(screen.session.selected() == above);
    screen.key(key::down);
    CHECK(screen.session.selected() == sample::contested);
}

TEST_CASE("rows of the list and marks on the map answer to the pointer together") {
    Screen screen(sample::session());
    screen.move(screen.place_of("Events", "Losses of the east"));
    CHECK(screen.session.hovered() == sample::claimed);
    screen.move({700, 5});
    CHECK_FALSE(screen.session.hovered());
}

TEST_CASE("an event that is selected elsewhere is scrolled into sight") {
    Screen screen({sample::stacked_atlas(500), sample::base(), {}});
    CHECK_FALSE(screen.shows("Events", "Event 400"));
    screen.session.apply(session::Select{claims::EventRow(400)});
    screen.frames();
    CHECK(screen.shows("Events", "Event 400"));
}

TEST_CASE("only the rows in sight of a long list are drawn") {
    Screen screen({sample::stacked_atlas(4000), sample::base(), {}}, {.real_fonts = false});
    CHECK(screen.text("Events").all().size() < 3000);
}

TEST_CASE("an empty atlas says what to do next") {
    Screen screen({sample::empty_atlas(), sample::base(), {{"events.csv", "line 2", "No date."}}});
    CHECK(screen.shows("Events", "This atlas has no events."));
    CHECK(screen.shows("Events", "Open another atlas"));
    screen.click("Events", "Add an event");
    CHECK(screen.count<session::NewEvent>() == 1);
    screen.click("Events", "Import a file");
    CHECK(screen.session.is_open(session::Panel::import));
    screen.session.apply(session::TogglePanel{session::Panel::import});
    screen.session.apply(session::TogglePanel{session::Panel::save_as});
    screen.frames();
    screen.click("Events", "See what was wrong with the data");
    CHECK(screen.shows("Problems in the data", "events.csv, line 2"));
}

TEST_CASE("an event without a place says so") {
    Screen screen(sample::session());
    claims::Filter filter;
    filter.text = "unknown";
    screen.session.apply(session::SetFilter{filter});
    screen.session.apply(session::Select{sample::unlocated});
    screen.frames();
    CHECK(screen.shows("Card", "not on the map"));
    CHECK(screen.shows("Status",
                       "0 of 5 events on the map; 4 hidden by the filter, 1 without a place"));
}

TEST_CASE("titles have the most room in the list; what gives way is told by the pointer") {
    for (const float width : {2000.0F, 1440.0F, 1100.0F, 900.0F}) {
        Screen screen(sample::session(), {.width = width, .height = 800});
        const DrawnText list = screen.text("Events");
        const Box panel = list.find("Search"), title = list.find("Event", 0);
        const Box place = list.find("Place"), card = screen.text("Card").find("Atlas");
        const float end = place.is_empty() ? card.from.x - 32 : place.from.x;
        CHECK(2 * (end - title.from.x) >= card.from.x - 32 - panel.from.x - 40);
        screen.move(screen.place_of("Events", "Losses of the east"));
        CHECK(screen.shows("##Tooltip", "claimed, October 2020") == place.is_empty());
    }
}

TEST_CASE("in the column of a low window the list is there when it is asked for") {
    Screen screen(sample::session(), {.width = 1024, .height = 640, .scale = 2});
    CHECK_FALSE(screen.shows("Events", "Losses"));
    screen.key('2', true);
    screen.frames();
    CHECK(screen.shows("Events", "Losses"));
    screen.key('1', true);
    screen.frames();
    CHECK(screen.shows("Layers", "Layers"));
    CHECK_FALSE(screen.shows("Events", "Losses"));
}

TEST_CASE("where words have no room, dates are in figures") {
    Screen screen(sample::session(), {.width = 700, .height = 900});
    CHECK(screen.shows("Events", "2020-10-11"));
}
