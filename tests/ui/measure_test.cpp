#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

/// The window's point of a place on the ground.
ImVec2 at_place(const Screen& screen, double lng, double lat) {
    const session::Session& session = screen.session;
    const geo::ScreenPoint at =
        geo::to_screen(session.view().camera, session.viewport(), geo::LngLat{lng, lat});
    return {static_cast<float>(session.map_origin().x + at.x),
            static_cast<float>(session.map_origin().y + at.y)};
}

void click_corner(Screen& screen, double lng, double lat) {
    screen.click(at_place(screen, lng, lat));
    screen.frames(40);  // two clicks, not a double one
}

}  // namespace

TEST_CASE("M measures: each click is a corner, and the length stands beside the map") {
    Screen screen(sample::session());
    screen.type("m");
    screen.frames();
    REQUIRE(screen.session.drawn());
    CHECK(screen.shows("Measure", "Click corners on the map."));
    screen.forget();
    click_corner(screen, 45, 40);
    click_corner(screen, 47, 40);
    REQUIRE(screen.session.drawn()->legs_m.size() == 1);
    // 2° of the parallel by the shortest way, 170.78 km; a px is about 600 m.
    CHECK(screen.session.drawn()->length_m == doctest::Approx(170780).epsilon(0.01));
    CHECK(screen.shows("Measure", "17"));
    CHECK(screen.shows("Measure", "1 leg, on the ellipsoid"));
    CHECK(screen.count<session::Select>() == 0);
    screen.key(key::backspace);
    CHECK(screen.session.drawn()->corners.size() == 1);
    screen.key(key::escape);
    CHECK_FALSE(screen.session.drawn());
    CHECK_FALSE(screen.shows("Measure", "Done"));
}

TEST_CASE("a click on the first corner, Enter or the button closes the area") {
    for (const int how : {0, 1, 2}) {
        CAPTURE(how);
        Screen screen(sample::session());
        screen.type("m");
        click_corner(screen, 45, 39.5);
        click_corner(screen, 47, 39.5);
        click_corner(screen, 46, 41);
        if (how == 0) click_corner(screen, 45, 39.5);
        if (how == 1) screen.key(key::enter);
        if (how == 2) screen.click("Measure", "Area");
        REQUIRE(screen.session.drawn()->closed);
        CHECK(screen.session.drawn()->corners.size() == 3);
        CHECK(screen.session.drawn()->area_m2 / 1e6 == doctest::Approx(14300).epsilon(0.02));
        CHECK(screen.shows("Measure", "km²"));
        CHECK(screen.shows("Measure", "around, 3 legs"));
        CHECK(screen.session.view().filter == claims::Filter{});
        screen.click("Measure", "Done");
        CHECK_FALSE(screen.session.drawn());
    }
}

TEST_CASE("the status bar tells where the pointer is, and the card what an event lies in") {
    Screen screen(sample::session());
    screen.move(at_place(screen, 47, 39.5));
    screen.frames();
    CHECK(screen.shows("Status", "country by recognised borders; disputed: The Square"));
    screen.move(at_place(screen, 45, 39.5));
    screen.frames();
    CHECK(screen.shows("Status", "country"));
    CHECK_FALSE(screen.shows("Status", "The Square"));
    screen.session.apply(session::Select{sample::contested});
    screen.frames();
    CHECK(screen.shows("Card", "Lies in: country"));
}

TEST_CASE("coordinates typed into the palette lead there") {
    Screen screen(sample::session());
    screen.key('K', true);
    screen.type("40.5, 46.5");
    screen.key(key::enter);
    REQUIRE(screen.last<session::FlyTo>());
    CHECK(screen.last<session::FlyTo>()->camera.centre == geo::LngLat{46.5, 40.5});
}

TEST_CASE("a click on the first corner closes a filter's area, too") {
    Screen screen(sample::session());
    screen.session.apply(session::DrawArea{});
    screen.frames();
    click_corner(screen, 45, 39.5);
    click_corner(screen, 47, 39.5);
    click_corner(screen, 46, 41);
    click_corner(screen, 45, 39.5);
    CHECK_FALSE(screen.session.drawn());
    REQUIRE(screen.session.view().filter.areas.size() == 1);
    CHECK(screen.session.view().filter.areas[0].outer.size() == 3);
}
