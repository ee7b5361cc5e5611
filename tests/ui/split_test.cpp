#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"
#include "session/map/measure_words.hpp"

namespace {

Screen& split(Screen& screen) {
    screen.session.apply(session::SplitMap{});
    REQUIRE(screen.session.sheet_count() == 2);
    screen.frames();
    screen.forget();
    return screen;
}

ImVec2 mark_on(const Screen& screen, std::size_t half) {
    const session::Session& session = screen.session;
    const auto& marks = session.sheet(half).marks.events;
    REQUIRE_FALSE(marks.empty());
    const double left = session.map_origin().x + static_cast<double>(half) * session.second_left();
    return {static_cast<float>((left + marks[0].at.x) * session.scale()),
            static_cast<float>((session.map_origin().y + marks[0].at.y) * session.scale())};
}

}  // namespace

TEST_CASE("the halves of a split map share its width and its camera") {
    Screen screen(sample::session());
    const double whole = screen.session.viewport().width;
    split(screen);
    CHECK(screen.session.viewport().width < whole / 2);
    CHECK(screen.session.second_left() + screen.session.viewport().width == doctest::Approx(whole));
}

TEST_CASE("a click selects what is marked in the half that it falls in, and so does the tooltip") {
    Screen screen(sample::session());
    split(screen);
    for (const std::size_t half : {0U, 1U}) {
        CAPTURE(half);
        const claims::EventRow row = screen.session.sheet(half).marks.events[0].row;
        screen.move(mark_on(screen, half));
        CHECK(screen.shows("from what"));
        screen.click(mark_on(screen, half));
        REQUIRE(screen.last<session::Select>());
        CHECK(screen.last<session::Select>()->row == row);
    }
}

TEST_CASE("each half says whose claims it shows, and another side can be chosen") {
    Screen screen(sample::session());
    split(screen);
    const session::SplitSides before = *screen.session.view().split;
    CHECK(screen.shows("One says", "no claim on"));
    screen.click("Other says", "West");
    screen.click("##Combo_00", "Everybody");
    REQUIRE(screen.last<session::SetSplit>());
    CHECK(*screen.last<session::SetSplit>()->sides == session::SplitSides{before.left, ""});
    CHECK(screen.shows("Other says", "Everybody"));
}

TEST_CASE("the line between the halves belongs to neither") {
    Screen screen(sample::session());
    split(screen);
    const session::Session& session = screen.session;
    const float x = static_cast<float>(session.map_origin().x + session.viewport().width + 1);
    screen.click({x, static_cast<float>(session.map_origin().y) + 200});
    CHECK(screen.asked.empty());
}

TEST_CASE("a mark that is dragged over the line goes on from where it was gripped") {
    Screen screen(sample::session());
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    split(screen);
    const claims::EventRow row = screen.session.sheet(1).marks.events[0].row;
    screen.session.apply(session::Select{row});
    screen.frames();
    const ImVec2 from = mark_on(screen, 1);
    screen.drag(from, {static_cast<float>(screen.session.map_origin().x) + 60, from.y + 10}, 0.2F);
    REQUIRE(screen.last<session::MoveEvent>());
    CHECK(screen.last<session::MoveEvent>()->row == row);
    CHECK_FALSE(screen.session.dragged());
}

TEST_CASE("over a map of one side stands whose it is; another can be chosen, or everybody") {
    Screen screen(sample::session());
    screen.session.apply(session::HearSide{claims::sides_of(screen.session.atlas()).back()});
    screen.frames();
    screen.forget();
    CHECK(screen.shows("One says", "no claim on"));
    CHECK_FALSE(screen.shows("Other says", "no claim on"));
    screen.click("One says", "West");
    screen.click("##Combo_00", "Everybody");
    REQUIRE(screen.last<session::HearSide>());
    CHECK(screen.last<session::HearSide>()->side.empty());
    screen.frames();
    CHECK_FALSE(screen.shows("One says", "no claim on"));
}

TEST_CASE("what is measured stands in both halves, for they show the same ground") {
    Screen screen(sample::session());
    const geo::LngLat centre = screen.session.view().camera.centre;
    screen.session.apply(session::Measure{});
    screen.session.apply(session::AddCorner{{centre.lng - 1.5, centre.lat}});
    screen.session.apply(session::AddCorner{{centre.lng + 1.5, centre.lat}});
    screen.frames();
    const std::string length = session::length_in_words(screen.session.drawn()->legs_m.at(0));
    const std::size_t on_one_map = screen.text().count(length);
    REQUIRE(on_one_map > 1);  // beside the map it stands, too
    split(screen);
    CHECK(screen.text().count(length) == on_one_map + 1);
}

TEST_CASE("while another atlas is read, no side says what is counted, and the panels tell so") {
    Screen screen(sample::session());
    split(screen);
    REQUIRE(screen.shows("One says", "no claim on"));
    screen.session.apply(session::OpenAtlas{"/large"});
    screen.session.apply(session::TaskStarted{"Opening large", true});
    claims::GlimpseGrid read;
    for (int i = 0; i < 150'000; ++i) read.add({46, 40});
    screen.session.apply(session::EventsGlimpsed{read.glimpse()});
    screen.frames();
    CHECK_FALSE(screen.shows("One says", "no claim on"));
    CHECK(screen.shows("Card", "Another atlas is being read"));
    CHECK(screen.shows("Events", "The list is there when all events and claims are read."));
    CHECK_FALSE(screen.shows("Events", "known on"));
    CHECK(screen.shows("Layers", "Filters and views are there when"));
    CHECK_FALSE(screen.shows("Layers", "Events by status"));
    CHECK(screen.shows("Layers", "Boundaries and ground"));
    CHECK(screen.shows("Timeline", "The timeline is there when all events and claims are read."));
    CHECK_FALSE(screen.shows("Timeline", "happened"));
}
