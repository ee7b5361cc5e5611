#include <doctest/doctest.h>

#include "session/kept.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

std::shared_ptr<const claims::Atlas> large_atlas() {
    return support::small_atlas(
        {{"a", {46, 40}, "2018-10-11", "Alpha"}, {"b", {47, 41}, "2020-11-01", "Beta"}});
}

/// A session that was started with an atlas which takes long to read.
Session awaiting() {
    Session session(support::small_atlas({}), std::make_shared<geo::BaseMap>(), {});
    session.apply(SetMapArea{{}, {1200, 800, 1}});
    session.apply(FlyTo{{{46, 40}, 6.2, geo::Projection::web_mercator}, false});
    session.apply(AwaitAtlas{"/large"});
    return session;
}

EventsGlimpsed glimpse_of(std::initializer_list<geo::LngLat> places) {
    claims::GlimpseGrid grid;
    for (const geo::LngLat& at : places) grid.add(at);
    return {grid.glimpse()};
}

/// A session that shows an atlas, in a window where another one is opened.
Session opening_another() {
    Session session(large_atlas(), std::make_shared<geo::BaseMap>(), {});
    session.apply(SetMapArea{{}, {1200, 800, 1}});
    session.apply(FlyTo{{{46, 40}, 6.2, geo::Projection::web_mercator}, false});
    session.apply(TogglePanel{Panel::open_atlas});
    session.apply(OpenAtlas{"/large"});
    session.take_errands();
    session.apply(TaskStarted{"Opening large", true});
    return session;
}

EventsGlimpsed glimpse_of_many(std::size_t events) {
    claims::GlimpseGrid grid;
    for (std::size_t i = 0; i < events; ++i) grid.add({46, 40});
    return {grid.glimpse()};
}

std::string location_asked_for(Session& session) {
    std::string location = "none";
    for (const Errand& errand : session.take_errands())
        if (const auto* open = errand.get_if<OpenAtlas>()) location = open->location;
    return location;
}

}  // namespace

TEST_CASE("while an atlas is awaited, the map shows what was read of it without statuses") {
    Session session = awaiting();
    CHECK(location_asked_for(session) == "/large");
    CHECK(read_so_far_in_words(*session.awaited()) == "reading…");
    const auto before = session.map_revision();
    session.apply(glimpse_of({{46, 40}, {46.01, 40}, {48, 41}}));
    CHECK(session.map_revision() > before);
    CHECK(session.marks().counted.size() == 2);
    CHECK_FALSE(session.marks().are_statuses_known);
    CHECK(read_so_far_in_words(*session.awaited()) == "3 events read so far");
    session.apply(PanBy{30, 0});
    CHECK(session.marks().counted.size() == 2);
    session.apply(AtlasOpened{large_atlas(), {}});
    CHECK_FALSE(session.awaited());
    CHECK(session.marks().counted.empty());
    CHECK(session.marks().are_statuses_known);
    CHECK(session.list().size() == 2);
}

TEST_CASE("no picture is taken and nothing written while an atlas is awaited") {
    Session session = awaiting();
    session.take_errands();
    const std::initializer_list<Action> actions{SavePicture{}, CopyPicture{}, SaveAs{"a.gpkg"},
                                                NewEvent{}};
    for (const Action& action : actions) {
        session.apply(DismissMessage{});
        session.apply(action);
        CHECK(session.message().find("still being read") != std::string::npos);
    }
    CHECK(session.take_errands().empty());
    CHECK_FALSE(session.draft());
}

TEST_CASE("the bundled atlas takes the place of one that cannot be read, and the reason is said") {
    Session session = awaiting();
    session.take_errands();
    session.apply(glimpse_of({{46, 40}}));
    session.apply(OpeningFailed{"events.csv is damaged."});
    CHECK(session.marks().counted.empty());
    CHECK(location_asked_for(session).empty());
    session.apply(AtlasOpened{support::small_atlas({{"z", {46, 40}}}), {}});
    CHECK(session.message() == "events.csv is damaged. The bundled atlas is shown instead.");
    CHECK(session.list().size() == 1);
}

TEST_CASE("over another atlas the map shows what was read of the one that is opened") {
    Session session = opening_another();
    session.apply(Select{0});
    session.apply(TogglePanel{Panel::picture});
    session.apply(glimpse_of_many(150'000));
    REQUIRE(session.awaited());
    CHECK(session.awaited()->is_over_another);
    CHECK_FALSE(session.is_open(Panel::open_atlas));
    CHECK_FALSE(session.is_open(Panel::picture));
    CHECK(session.marks().events.empty());
    REQUIRE(session.marks().counted.size() == 1);
    CHECK(session.marks().counted.front().count() == 150'000);
    for (const Action& action : {Action(SavePicture{}), Action(CopyPicture{})}) {
        session.apply(DismissMessage{});
        session.apply(action);
        CHECK(session.message().find("Another atlas is being read") != std::string::npos);
    }
    const geo::Camera camera = session.view().camera;
    session.apply(SelectNext{1});
    session.apply(FitShownEvents{false});
    CHECK(session.selected() == 0U);
    CHECK(session.view().camera == camera);
    // Not of the opening: a connection that could not be kept.
    session.apply(OpeningFailed{"The list of connections cannot be written."});
    CHECK(session.awaited());
    session.apply(TaskEnded{});

    SUBCASE("which takes its place") {
        session.apply(AtlasOpened{support::small_atlas({{"z", {46, 40}}}), {}});
        CHECK_FALSE(session.awaited());
        CHECK_FALSE(session.is_open(Panel::open_atlas));
        CHECK(session.list().size() == 1);
    }
    SUBCASE("and which gives way to it where it cannot be read") {
        session.apply(OpeningFailed{"events.csv is damaged."});
        CHECK_FALSE(session.awaited());
        CHECK(session.opening().problem == "events.csv is damaged.");
        CHECK(session.is_open(Panel::open_atlas));
        CHECK(session.marks().counted.empty());
        CHECK(session.marks().events.size() == 2);
        CHECK(session.marks().are_statuses_known);
        CHECK(session.list().size() == 2);
        CHECK(session.selected() == 0U);
        CHECK(location_asked_for(session) == "none");
        session.apply(glimpse_of_many(200'000));
        CHECK_FALSE(session.awaited());
    }
}

TEST_CASE("both halves of a split map show what was read of the atlas that is opened") {
    Session session = opening_another();
    session.apply(SetSplit{SplitSides{"north", "south"}});
    session.apply(PlayTime{});
    REQUIRE(session.time_axis().is_playing);
    session.apply(glimpse_of_many(150'000));
    CHECK_FALSE(session.time_axis().is_playing);
    for (std::size_t number = 0; number < 2; ++number) {
        CHECK(session.sheet(number).marks.events.empty());
        CHECK(session.sheet(number).marks.counted.size() == 1);
    }
}

TEST_CASE("a small atlas is opened without showing what was read of it before") {
    Session session = opening_another();
    session.apply(glimpse_of_many(50'000));
    CHECK_FALSE(session.awaited());
    CHECK(session.marks().events.size() == 2);
}

TEST_CASE("a session made beforehand is taken, as the window is by then") {
    Session session = awaiting();
    const auto ready = [&] {
        return std::make_shared<Session>(session.ground(), large_atlas(), claims::Problems{});
    };
    const auto is_taken = [&](const std::shared_ptr<Session>& made) {
        const claims::Atlas* beforehand = &made->atlas();
        session.apply(AtlasOpened{made->history().current(), {}, made});
        return &session.atlas() == beforehand;
    };
    CHECK(is_taken(ready()));
    CHECK(session.list().size() == 2);

    const auto made = ready();
    session.apply(SetTheme{style::Theme::dark});
    session.apply(SetProjection{geo::Projection::equal_earth});
    session.apply(SetListOrder{{ListColumn::title, true}});
    session.apply(TogglePanel{Panel::card});
    session.apply(SetTimeSpeed{4});
    session.apply(SetMapArea{{}, {700, 300, 2}});
    CHECK(is_taken(made));
    const Session anew(session.ground(), large_atlas(), {});
    CHECK(look_alike(session.ground(), anew.ground()));
    CHECK(session.view() == anew.view());
    CHECK(session.view().theme == style::Theme::dark);
    CHECK(session.list() == anew.list());
    CHECK(session.marks().events.size() == anew.marks().events.size());
    CHECK(session.time_axis() == anew.time_axis());
}

TEST_CASE(
    "a session made beforehand may show what was shown last time: that is not filtered again") {
    Kept last = kept(awaiting());
    last.view.filter.text = "beta";
    last.view.camera = {{47, 41}, 9, geo::Projection::web_mercator};
    last.view.split = SplitSides{"north", "south"};
    last.selected = "b";
    for (const bool is_resized : {false, true}) {
        CAPTURE(is_resized);
        Session session = awaiting();
        const auto made =
            std::make_shared<Session>(session.ground(), large_atlas(), claims::Problems{});
        const auto take_up = [&](Session& by) { by.apply(Resume{kept_for_later(kept(by), last)}); };
        take_up(*made);
        const claims::EventRow* beforehand = made->overview().rows.data();
        if (is_resized) session.apply(SetMapArea{{}, {700, 300, 2}});
        session.apply(AtlasOpened{made->history().current(), {}, made});
        CHECK(session.list() == std::vector<claims::EventRow>{1});
        take_up(session);
        CHECK(session.overview().rows.data() == beforehand);
        CHECK(session.list() == std::vector<claims::EventRow>{1});
        CHECK(session.view().filter == last.view.filter);
        CHECK(session.view().camera == last.view.camera);
        CHECK(session.sheet_count() == 2);
        CHECK(session.selected() == claims::EventRow{1});
        CHECK(session.viewport() == geo::Viewport{is_resized ? 700.0 : 1200.0,
                                                  is_resized ? 300.0 : 800.0,
                                                  is_resized ? 2.0 : 1.0});
    }
}

TEST_CASE("the timeline is there with the atlas, where it is open") {
    Session session = awaiting();
    for (const bool is_open : {true, false}) {
        CAPTURE(is_open);
        REQUIRE(session.is_open(Panel::timeline) == is_open);
        const Session made(session.ground(), large_atlas(), {});
        CHECK(made.time_axis().is_shown() == is_open);
        CHECK(made.timeline().bins.empty() != is_open);
        session.apply(TogglePanel{Panel::timeline});
    }
}

TEST_CASE("while an atlas is read, nothing can be played, and a sentence says so") {
    Session session = opening_another();
    session.apply(glimpse_of_many(100'000));
    REQUIRE(session.awaited());
    session.apply(PlayTime{});
    CHECK_FALSE(session.time_axis().is_playing);
    CHECK(session.message() == "Another atlas is being read. Try again when it is here.");
    session.apply(DismissMessage{});
    session.apply(PlayNarrative{});
    CHECK(session.message() == "Another atlas is being read. Try again when it is here.");
}

TEST_CASE("while another atlas is read, nothing changes how the one beneath is shown") {
    Session session = opening_another();
    session.apply(TogglePanel{Panel::sides});
    session.apply(glimpse_of_many(100'000));
    const View before = session.view();
    claims::Filter filter = session.view().filter;
    filter.kinds.toggle("shelling");
    session.apply(SetFilter{filter});
    CHECK(session.message() == "Another atlas is being read. Try again when it is here.");
    session.apply(StepKnownOn{-1});
    session.apply(DrawArea{true});
    session.apply(Select{0, true});
    CHECK(session.view() == before);
    CHECK_FALSE(session.drawn());
    CHECK_FALSE(session.selected());
    CHECK_FALSE(session.is_open(Panel::sides));  // it told of the one beneath
    session.apply(TogglePanel{Panel::sides});
    CHECK_FALSE(session.is_open(Panel::sides));
    session.apply(TaskEnded{});
    session.apply(OpeningFailed{"Stopped; nothing was changed.", false});
    session.apply(SetFilter{filter});
    CHECK(session.view().filter == filter);
}
