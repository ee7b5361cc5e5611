#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

/// The panel with the questions about claims unfolded.
void unfold(Screen& screen) {
    screen.click("Layers", "Boundaries and ground");  // room for what follows
    screen.click("Layers", "Events by status");
    screen.click("Layers", "Events by kind");
    screen.click("Layers", "Events by layer");
    screen.click("Layers", "More filters");
}

ImVec2 on_map(const Screen& screen, double x, double y) {
    const session::Session& session = screen.session;
    return {static_cast<float>(session.map_origin().x + x),
            static_cast<float>(session.map_origin().y + y)};
}

}  // namespace

TEST_CASE("further questions are folded away until they are asked for") {
    Screen screen(sample::session());
    CHECK_FALSE(screen.shows("Layers", "Claimant"));
    unfold(screen);
    CHECK(screen.shows("Layers", "Claimant"));
    CHECK(screen.shows("Layers", "Precision"));
    CHECK_FALSE(screen.shows("Layers", "East Ministry"));
}

TEST_CASE("each answer has the number of events it would leave, under a person's name for it") {
    Screen screen(sample::session());
    unfold(screen);
    for (const char* section : {"Source", "Stance", "Claimant"}) screen.click("Layers", section);
    CHECK(screen.shows("Layers", "East Ministry2"));
    CHECK(screen.shows("Layers", "West Ministry1"));
    CHECK(screen.shows("Layers", "denies1"));
    CHECK(screen.shows("Layers", "The Agency3"));

    screen.move(screen.place_of("Layers", "denies"));
    screen.click("Layers", "only");
    CHECK(screen.session.view().filter.stances.is_solo("denies"));
    CHECK(screen.session.overview().rows == std::vector<claims::EventRow>{sample::contested});
    CHECK(screen.shows("Layers", "East Ministry0"));
    CHECK(screen.shows("Layers", "West Ministry1"));
    CHECK(screen.shows("Events", "stance denies"));
    screen.click("Events", "stance denies");
    CHECK(screen.session.view().filter == claims::Filter{});
}

TEST_CASE("the precision is a step that all better ones pass, and a figure lies within limits") {
    Screen screen(sample::session());
    unfold(screen);
    for (const char* section : {"Precision", "Figures"}) screen.click("Layers", section);
    CHECK(screen.shows("Layers", "the exact place0"));
    screen.click("Layers", "settlement");
    CHECK(screen.session.view().filter.precision == claims::Precision::settlement);
    CHECK(screen.shows("Events", "place known to the settlement or better"));
    screen.click("Layers", "settlement");
    CHECK_FALSE(screen.session.view().filter.precision);

    screen.click("Layers", "at least");
    screen.type("200");
    screen.key(key::enter);
    CHECK(screen.session.view().filter.figures.least == 200.0);
    CHECK(screen.session.overview().rows == std::vector<claims::EventRow>{sample::claimed});
    screen.click("Events", "figures from 200");
    CHECK(screen.session.view().filter.figures.asks_nothing());
    CHECK(screen.session.overview().rows.size() == sample::event_count);
}

TEST_CASE("an area is drawn by clicks, closed by Enter, and taken back by its chip") {
    Screen screen(sample::session());
    screen.session.apply(session::DrawArea{});
    screen.frames();
    screen.forget();
    const double width = screen.session.viewport().width, height = screen.session.viewport().height;
    screen.click(on_map(screen, 5, 5));
    screen.frames(40);
    screen.click(on_map(screen, width - 5, 5));
    screen.frames(40);
    screen.click(on_map(screen, width / 2, height - 5));
    screen.frames(40);
    CHECK(screen.count<session::AddCorner>() == 3);
    CHECK(screen.count<session::Select>() == 0);
    screen.key(key::enter);
    CHECK(screen.count<session::EditEvent>() == 0);
    CHECK_FALSE(screen.session.drawn());
    REQUIRE(screen.session.view().filter.areas.size() == 1);
    CHECK(screen.session.view().filter.areas[0].outer.size() == 3);
    CHECK(screen.shows("Events", "inside an area with 3 corners"));
    screen.click("Events", "inside an area with 3 corners");
    CHECK(screen.session.view().filter.areas.empty());
}

TEST_CASE("Backspace takes a corner back, Escape drops the drawing, a double click closes it") {
    Screen screen(sample::session());
    screen.session.apply(session::DrawArea{});
    screen.frames();
    screen.click(on_map(screen, 50, 50));
    screen.frames(40);
    screen.click(on_map(screen, 150, 50));
    screen.key(key::backspace);
    CHECK(screen.session.drawn()->corners.size() == 1);
    screen.key(key::escape);
    CHECK_FALSE(screen.session.drawn());
    CHECK(screen.session.view().filter.areas.empty());

    screen.session.apply(session::DrawArea{});
    screen.frames(40);
    const geo::Camera before = screen.session.view().camera;
    screen.click(on_map(screen, 50, 50));
    screen.frames(40);
    screen.click(on_map(screen, 250, 50));
    screen.frames(40);
    screen.double_click(on_map(screen, 150, 250));
    REQUIRE(screen.session.view().filter.areas.size() == 1);
    CHECK(screen.session.view().filter.areas[0].outer.size() == 3);
    CHECK(screen.session.view().camera == before);
}

TEST_CASE(
    "a view is saved under a name, shown by a click and deleted by its cross, which asks first") {
    Screen screen(sample::session(), {.height = 1100});
    screen.click("Layers", "Saved views");
    screen.click("Layers", "Name of this view");
    screen.type("Mine");
    screen.key(key::enter);
    REQUIRE(screen.last<session::SaveView>());
    CHECK(screen.last<session::SaveView>()->name == "Mine");

    session::SavedView saved{"Mine", screen.session.view(), false};
    saved.view.filter.stances.solo("denies");
    screen.session.apply(session::ViewsRead{{saved}});
    screen.frames();
    screen.click("Layers", "Mine");
    CHECK(screen.session.view().filter.stances.is_solo("denies"));
    CHECK(screen.session.overview().rows.size() == 1);

    const Box word = screen.text("Layers").find("Mine");
    const auto click_cross = [&] {
        screen.click({static_cast<float>(screen.session.map_origin().x) - 24, word.centre().y});
    };
    click_cross();
    CHECK_FALSE(screen.last<session::RemoveView>());
    screen.click("Layers", "Keep it");
    CHECK(screen.shows("Layers", "Mine"));
    CHECK_FALSE(screen.shows("Layers", "Yes, delete it"));
    click_cross();
    screen.click("Layers", "Yes, delete it");
    REQUIRE(screen.last<session::RemoveView>());
    CHECK(screen.last<session::RemoveView>()->name == "Mine");
}
