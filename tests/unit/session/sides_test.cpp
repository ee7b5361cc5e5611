#include <doctest/doctest.h>

#include "claims/dates/edtf.hpp"
#include "session/session.hpp"

namespace {

/// Two events: the first is asserted on 11 October and denied on 12, the second has no claims.
session::Session two_events() {
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->actors = {{"a", "A", "", "east", "", "", "", ""},
                     {"b", "B", "", "west", "", "", "", ""}};
    auto chunk = std::make_shared<claims::EventChunk>();
    const auto claim = [](claims::TableIndex actor, claims::Stance stance, const char* made) {
        claims::Claim about;
        about.actor = actor;
        about.stance = stance;
        about.made_text = made;
        about.made = claims::read_extent(made);
        about.metric = "killed";
        about.value_min = about.value_max = 7 + actor;
        return about;
    };
    claims::Event first, second;
    first.id = "first";
    second.id = "second";
    chunk->push_back(first, {claim(0, claims::Stance::asserts, "2020-10-11"),
                             claim(1, claims::Stance::denies, "2020-10-12")});
    chunk->push_back(second, {});
    atlas->add_chunk(chunk);
    return {atlas, std::make_shared<geo::BaseMap>(), {}};
}

void show(session::Session& session, session::SidesTab tab, bool all_events = false) {
    session::SidesView view;
    view.tab = tab;
    view.all_events = all_events;
    session.apply(session::CompareSides{view});
}

}  // namespace

TEST_CASE("the sides are compared only while their window is open, and only what it shows") {
    session::Session session = two_events();
    session.apply(session::Select{0});
    CHECK_FALSE(session.sides().event.has_value());
    session.apply(session::TogglePanel{session::Panel::sides});
    REQUIRE(session.sides().event.has_value());
    CHECK_FALSE(session.sides().matrix.has_value());
    show(session, session::SidesTab::matrix);
    CHECK_FALSE(session.sides().event.has_value());
    REQUIRE(session.sides().matrix.has_value());
    session.apply(session::TogglePanel{session::Panel::sides});
    CHECK_FALSE(session.sides().matrix.has_value());
}

TEST_CASE("the sides follow the selection, the known-on day and what is edited") {
    session::Session session = two_events();
    session.apply(session::TogglePanel{session::Panel::sides});
    session.apply(session::Select{0});
    REQUIRE(session.sides().event.has_value());
    CHECK(session.sides().event->sides.size() == 2);

    claims::Filter filter;
    filter.known_on = claims::read_extent("2020-10-11").end;
    session.apply(session::SetFilter{filter});
    CHECK(session.sides().event->sides.size() == 1);
    CHECK(session.sides().event->later == 1);

    session.apply(session::Select{1});
    CHECK(session.sides().event->sides.empty());
    session.apply(session::Select{});
    CHECK_FALSE(session.sides().event.has_value());
}

TEST_CASE("a matrix is not made anew when an event is selected") {
    session::Session session = two_events();
    session.apply(session::TogglePanel{session::Panel::sides});
    show(session, session::SidesTab::matrix);
    const claims::EventRow* before = session.sides().matrix->events().data();
    session.apply(session::Select{1});
    session.apply(session::Hover{0});
    CHECK(session.sides().matrix->events().data() == before);
}

TEST_CASE("figures are about the selected event or about all, within axes that hold them") {
    session::Session session = two_events();
    session.apply(session::TogglePanel{session::Panel::sides});
    show(session, session::SidesTab::figures);
    CHECK_FALSE(session.sides().figures.has_value());
    REQUIRE(session.sides().metrics.size() == 1);
    session.apply(session::Select{1});
    REQUIRE(session.sides().figures.has_value());
    CHECK(session.sides().figures->metric == "killed");
    CHECK(session.sides().figures->series.empty());
    show(session, session::SidesTab::figures, true);
    CHECK(session.sides().figures->series.size() == 2);
    CHECK(session.sides().least == 0);
    CHECK(session.sides().most == 8);
    CHECK(session.sides().figures_time == claims::read_extent("2020-10-10/2020-10-13"));
}
