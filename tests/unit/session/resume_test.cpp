#include <doctest/doctest.h>

#include "session/commands/command.hpp"
#include "session/kept.hpp"
#include "session/search/search.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session plain_session() {
    Session session(support::small_atlas({{"a", {46, 40}, "2020-10-11", "First"},
                                          {"b", {47, 41}, "2020-10-12", "Second"}}),
                    std::make_shared<geo::BaseMap>(), {});
    session.apply(SetMapArea{{}, {800, 600, 1}});
    return session;
}

/// One in which everything was touched that comes back.
Session used_session() {
    Session session = plain_session();
    claims::Filter filter;
    filter.text = "second";
    session.apply(SetFilter{filter});
    session.apply(SetProjection{geo::Projection::equal_earth});
    session.apply(SetBoundaryView{BoundaryView::recognised});
    session.apply(SetTheme{style::Theme::dark});
    session.apply(ToggleLayer{geo::Layer::rivers});
    session.apply(ToggleGraticule{});
    session.apply(FlyTo{{{45, 40}, 9}, false});
    session.apply(TogglePanel{Panel::layers});
    session.apply(TogglePanel{Panel::rules});
    session.apply(SetListOrder{{ListColumn::title, true}});
    session.apply(ShowTime{{0, 1'000'000}});
    session.apply(SetTimeStep{claims::TimeUnit::week});
    session.apply(ToggleTimeLoop{});
    session.apply(Select{session.atlas().find_event("b")});
    return session;
}

const Command& command(std::string_view id) {
    for (const Command& each : commands())
        if (each.id == id) return each;
    throw std::runtime_error("no such command");
}

}  // namespace

TEST_CASE("what is kept of a session comes back in another") {
    const Kept left = kept(used_session());
    Session session = plain_session();
    CHECK_FALSE(kept(session) == left);
    session.apply(Resume{left, true});
    CHECK(kept(session) == left);
    CHECK(session.list().size() == 1);
    CHECK_FALSE(session.is_open(Panel::rules));
}

TEST_CASE("of another atlas the layout comes back, not where one looked and for what") {
    Session session = plain_session();
    session.apply(Resume{kept(used_session()), false});
    CHECK(session.view().filter == claims::Filter{});
    CHECK(session.is_at_home());
    CHECK_FALSE(session.selected());
    CHECK(session.view().theme == style::Theme::dark);
    CHECK(session.view().camera.projection == geo::Projection::equal_earth);
    CHECK_FALSE(session.is_open(Panel::layers));
    CHECK(session.list_order() == ListOrder{ListColumn::title, true});
}

TEST_CASE("a map that was not moved still follows the window's size") {
    Session left = plain_session();
    Session session = plain_session();
    session.apply(SetMapArea{{}, {400, 300, 1}});
    const geo::Camera small = session.view().camera;
    session.apply(Resume{kept(left), true});
    CHECK(session.view().camera == small);
}

TEST_CASE("who left the map alone finds the panels again") {
    Session left = plain_session();
    left.apply(ToggleAllPanels{});
    Session session = plain_session();
    session.apply(Resume{kept(left), true});
    CHECK_FALSE(session.is_open(Panel::events));
    session.apply(ToggleAllPanels{});
    CHECK(session.is_open(Panel::events));
}

TEST_CASE("of an atlas that has yet to come, its part is kept beside what the window is now") {
    const Kept left = kept(used_session());
    Session meanwhile = plain_session();
    meanwhile.apply(SetNames{geo::Names::local});
    const Kept later = kept_for_later(kept(meanwhile), left);
    CHECK(later.view.filter == left.view.filter);
    CHECK(later.view.camera == left.view.camera);
    CHECK(later.selected == left.selected);
    CHECK(later.view.names == geo::Names::local);
    Session session = plain_session();
    session.apply(Resume{later});
    CHECK(session.view().filter == left.view.filter);
    CHECK(session.view().names == geo::Names::local);
}

TEST_CASE("an event that is gone is not selected") {
    Kept left = kept(used_session());
    left.selected = "gone";
    Session session = plain_session();
    session.apply(Resume{left, true});
    CHECK_FALSE(session.selected());
}

TEST_CASE("only events where the map looks: asked for once, and let go") {
    Session session = plain_session();
    session.apply(FlyTo{{{47, 41}, 10}, false});
    session.apply(command("map-window").action(session));
    CHECK(session.list() == std::vector<claims::EventRow>{1});
    session.apply(FlyTo{{{46, 40}, 10}, false});
    CHECK(session.list() == std::vector<claims::EventRow>{1});
    CHECK(command("map-window").is_on(session));
    session.apply(command("map-window").action(session));
    CHECK(session.list().size() == 2);
}

TEST_CASE("the palette shows a saved view") {
    Session session = plain_session();
    SavedView view{"Ganja by night", session.view(), true};
    view.view.theme = style::Theme::dark;
    session.apply(ViewsRead{{view}});
    const std::vector<Hit> hits = search(session, "by night", 10);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits[0].kind == "view");
    session.apply(hits[0].action(session));
    CHECK(session.view().theme == style::Theme::dark);
}

TEST_CASE("an axis from the first to the last instant that there is shows the longest time") {
    Session session = plain_session();
    session.apply(ShowTime{{claims::distant_past, claims::distant_future}});
    const claims::Extent shown = session.time_axis().span;
    CHECK(shown.begin > claims::distant_past / 2);
    CHECK(shown.end < claims::distant_future / 2);
    session.apply(ShowTime{{claims::distant_future, claims::distant_past}});
    CHECK(session.time_axis().span.end > session.time_axis().span.begin);
}
