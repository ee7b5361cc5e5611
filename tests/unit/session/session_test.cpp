#include "session/session.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <set>
#include <utility>

#include "session/commands/command.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session small_session() {
    auto base = std::make_shared<geo::BaseMap>();
    geo::Boundary country;
    country.focus = true;
    country.geometry.polygons.push_back({{{44, 38}, {50, 38}, {50, 42}, {44, 42}}, {}});
    (*base)[geo::Layer::countries].push_back(country);
    const auto atlas = support::small_atlas({{"b", {46, 40}, "2020-10-11", "Beta"},
                                             {"a", {47, 41}, "2020-10-10", "Alpha"},
                                             {"c", {48, 39}, "2020-09", "Gamma"}});
    Session session(atlas, base, {});
    session.apply(SetMapArea{{}, {1200, 800, 1}});
    return session;
}

std::vector<std::string> titles(const Session& session) {
    std::vector<std::string> titles;
    for (const claims::EventRow row : session.list())
        titles.emplace_back(session.atlas().event(row).title);
    return titles;
}

/// What the map of a session shows.
std::vector<std::pair<claims::EventRow, claims::Status>> shown(const Session& session) {
    std::vector<std::pair<claims::EventRow, claims::Status>> shown;
    for (const claims::EventRow row : session.sheet(0).rows)
        shown.emplace_back(row, session.sheet(0).statuses[row]);
    return shown;
}

void come_to_rest(Session& session) {
    for (int i = 0; i < 1000 && session.is_moving(); ++i) session.apply(Tick{0.016});
    REQUIRE_FALSE(session.is_moving());
}

}  // namespace

TEST_CASE("the map opens on the countries in focus and follows the window until moved") {
    Session session = small_session();
    const auto inside = [&] {
        const geo::Bounds seen = geo::visible_bounds(session.view().camera, session.viewport());
        return seen.contains({44, 38}) && seen.contains({50, 42});
    };
    CHECK(inside());
    session.apply(SetMapArea{{}, {500, 700, 1}});
    CHECK(inside());
    session.apply(PanBy{30, 0});
    const geo::Camera moved = session.view().camera;
    session.apply(SetMapArea{{}, {1000, 700, 1}});
    CHECK(session.view().camera == moved);
}

TEST_CASE("where no event lies in the countries in focus the map opens on the events") {
    auto base = std::make_shared<geo::BaseMap>();
    geo::Boundary country;
    country.focus = true;
    country.geometry.polygons.push_back({{{44, 38}, {50, 38}, {50, 42}, {44, 42}}, {}});
    (*base)[geo::Layer::countries].push_back(country);
    const auto seen = [&](const std::vector<support::SmallEvent>& events) {
        Session session(support::small_atlas(events), base, {});
        session.apply(SetMapArea{{}, {1200, 800, 1}});
        return geo::visible_bounds(session.view().camera, session.viewport());
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const geo::LngLat aleppo{37.16, 36.2}, homs{36.72, 34.73}, ganja{46.36, 40.68};
    CHECK(seen({{"a", aleppo}, {"b", homs}, {"c", {nan, nan}}}).contains(aleppo));
    CHECK(seen({{"a", aleppo}, {"b", homs}}).contains(homs));
    CHECK_FALSE(seen({{"a", aleppo}, {"b", homs}}).contains(ganja));
    CHECK(seen({{"a", aleppo}, {"b", ganja}}) == seen({}));
    CHECK(seen({{"a", {nan, nan}}}) == seen({}));
    CHECK(seen({}).contains({50, 42}));
}

TEST_CASE("all shown events are seen with their circles, which never bring the map closer") {
    const auto fit = [](const std::vector<support::SmallEvent>& events) {
        Session session(support::small_atlas(events), std::make_shared<geo::BaseMap>(), {});
        session.apply(SetMapArea{{}, {800, 600, 1}});
        session.apply(FitShownEvents{false});
        return session;
    };
    const geo::LngLat ganja{46.36, 40.68}, baku{49.88, 40.38};
    const double alone = fit({{"a", ganja}}).view().camera.zoom;
    CHECK(fit({{"a", ganja, "2020", "Exact", 30.0}}).view().camera.zoom == alone);
    const Session wide = fit({{"a", ganja, "2020", "Far off", 100'000.0}, {"b", baku}});
    const geo::Bounds seen = geo::visible_bounds(wide.view().camera, wide.viewport());
    CHECK(seen.contains({46.36, 41.58}));  // 100 km are 0.90° of latitude and 1.18° of longitude
    CHECK(seen.contains({46.36, 39.78}));
    CHECK(seen.contains({45.18, 40.68}));
    CHECK(seen.contains(baku));
}

TEST_CASE("another projection keeps what is looked at, and stays through flights") {
    Session session = small_session();
    session.apply(FlyTo{{{46.4, 40.7}, 9}, false});
    for (const geo::Projection projection : geo::all_projections) {
        session.apply(SetProjection{projection});
        CHECK(session.view().camera.projection == projection);
        CHECK(session.view().camera.centre == geo::LngLat{46.4, 40.7});
        CHECK_FALSE(session.is_moving());
    }
    session.apply(FlyTo{{{47, 40}, 8}});
    come_to_rest(session);
    CHECK(session.view().camera.projection == geo::Projection::equal_earth);
    CHECK(session.view().camera.centre.lng == doctest::Approx(47));
    session.apply(FitHome{});
    come_to_rest(session);
    CHECK(session.view().camera.projection == geo::Projection::equal_earth);
    // Where the marks stand is where the camera puts their places.
    for (const EventMark& mark : session.marks().events) {
        const geo::ScreenPoint at = geo::to_screen(session.view().camera, session.viewport(),
                                                   session.atlas().event(mark.row).at);
        CHECK(mark.anchor.x == doctest::Approx(at.x));
        CHECK(mark.anchor.y == doctest::Approx(at.y));
    }
}

TEST_CASE("a filter decides what is listed and marked") {
    Session session = small_session();
    CHECK(session.marks().events.size() == 3);
    claims::Filter filter;
    filter.text = "beta";
    const std::uint64_t revision = session.map_revision();
    session.apply(SetFilter{filter});
    CHECK(titles(session) == std::vector<std::string>{"Beta"});
    CHECK(session.marks().events.size() == 1);
    CHECK(session.map_revision() > revision);
}

TEST_CASE("the list is sorted as asked") {
    Session session = small_session();
    CHECK(titles(session) == std::vector<std::string>{"Gamma", "Alpha", "Beta"});
    session.apply(SetListOrder{{ListColumn::title, true}});
    CHECK(titles(session) == std::vector<std::string>{"Gamma", "Beta", "Alpha"});
}

TEST_CASE("choosing the next event walks down the list and stays at its end") {
    Session session = small_session();
    for (const char* expected : {"c", "a", "b", "b"}) {
        session.apply(SelectNext{1});
        REQUIRE(session.selected());
        CHECK(session.atlas().event(*session.selected()).id == expected);
    }
    come_to_rest(session);
    CHECK(session.view().camera.centre.lng == doctest::Approx(46));
}

TEST_CASE("steps of zoom add up although the camera is still on its way") {
    Session session = small_session();
    const double before = session.view().camera.zoom;
    const geo::ScreenPoint middle{600, 400};
    session.apply(ZoomAbout{middle, 1, true});
    session.apply(Tick{0.01});
    session.apply(ZoomAbout{middle, 1, true});
    come_to_rest(session);
    CHECK(session.view().camera.zoom == doctest::Approx(before + 2));
}

TEST_CASE("the map's revision changes only when the map does") {
    Session session = small_session();
    const std::uint64_t revision = session.map_revision();
    session.apply(TogglePanel{Panel::help});
    session.apply(ShowMessage{"Hello"});
    session.apply(SetListOrder{{ListColumn::title, false}});
    session.apply(Tick{0.1});
    session.apply(Hover{});
    CHECK(session.map_revision() == revision);
    session.apply(Hover{claims::EventRow{1}});
    CHECK(session.map_revision() != revision);
}

TEST_CASE("all panels close at once and come back as they were") {
    Session session = small_session();
    session.apply(TogglePanel{Panel::layers});
    const PanelsOpen before = session.panels();
    session.apply(ToggleAllPanels{});
    CHECK(session.panels() == PanelsOpen{});
    session.apply(ToggleAllPanels{});
    CHECK(session.panels() == before);
}

TEST_CASE("errands are handed over once, in order") {
    Session session = small_session();
    session.apply(SavePicture{});
    session.apply(Quit{});
    const std::vector<Errand> errands = session.take_errands();
    REQUIRE(errands.size() == 2);
    CHECK(errands[0].is<SavePicture>());
    CHECK(session.take_errands().empty());
}

TEST_CASE("every command has an id of its own, a title, a menu, and shortcuts nobody else has") {
    std::set<std::string_view> ids;
    std::set<std::string> shortcuts;
    const Session session = small_session();
    for (const Command& command : commands()) {
        CHECK(ids.insert(command.id).second);
        CHECK_FALSE(command.title.empty());
        CHECK_FALSE(command.menu.empty());
        std::string shortcut;
        for (const char c : std::string(command.shortcut) + " ") {
            if (c != ' ') {
                shortcut += c;
            } else if (!shortcut.empty()) {
                CHECK(shortcuts.insert(std::exchange(shortcut, {})).second);
            }
        }
        CHECK_NOTHROW(command.action(session));
    }
}

TEST_CASE("a session for pictures shows the same as one with panels, and makes no lists") {
    Session window = small_session();
    Session picture({.base = window.base(), .is_for_pictures = true}, window.history().current(),
                    {});
    picture.apply(SetMapArea{{}, window.viewport()});
    claims::Filter filter;
    for (const char* text : {"", "beta"}) {
        filter.text = text;
        for (Session* session : {&window, &picture}) session->apply(SetFilter{filter});
        CAPTURE(text);
        CHECK(shown(picture) == shown(window));
        CHECK(picture.marks().events.size() == window.marks().events.size());
        CHECK(picture.list().empty());
        CHECK(picture.overview().by_status.empty());
    }
    CHECK(window.list().size() == 1);
}
