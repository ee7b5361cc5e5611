#include "edited_session.hpp"

using namespace session;
using namespace test;

namespace {

PanelsOpen alone(Panel panel) {
    PanelsOpen open{};
    open[static_cast<std::size_t>(panel)] = true;
    return open;
}

}  // namespace

TEST_CASE("a panel that had no room comes to the front when it is asked for, and closes then") {
    Session session = opened();
    REQUIRE(session.is_open(Panel::events));
    session.apply(CrowdOut{alone(Panel::events)});
    CHECK_FALSE(session.is_shown(Panel::events));
    session.apply(TogglePanel{Panel::events});
    CHECK(session.is_open(Panel::events));
    CHECK(session.asked_panels() == std::vector{Panel::events});
    session.apply(CrowdOut{});
    session.apply(TogglePanel{Panel::events});
    CHECK_FALSE(session.is_open(Panel::events));
}

TEST_CASE("what is selected brings the card to the front until nothing is") {
    Session session = opened();
    session.apply(Select{row_of(session, "a")});
    CHECK(session.asked_panels() == std::vector{Panel::card});
    session.apply(Select{});
    CHECK(session.asked_panels().empty());
    session.apply(TogglePanel{Panel::help});  // no panel beside the map
    CHECK(session.asked_panels().empty());
}

TEST_CASE("telling a step leaves the panel where it is written in front") {
    Session session = opened();
    session.apply(Select{row_of(session, "a")});
    Narrative walk{"walk", "A walk", {present_step(session)}};
    session.apply(NarrativesRead{{walk}});
    session.apply(OpenNarrative{"walk"});
    session.apply(TogglePanel{Panel::narratives});
    session.apply(TellStep{0});
    REQUIRE(session.selected());
    CHECK(session.asked_panels() == std::vector{Panel::narratives, Panel::card});
}
