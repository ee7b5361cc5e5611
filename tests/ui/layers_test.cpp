#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

TEST_CASE("a click on a status hides its events, another shows them again") {
    Screen screen(sample::session());
    screen.forget();
    screen.click("Layers", "contested");
    REQUIRE(screen.count<session::SetFilter>() == 1);
    CHECK_FALSE(screen.last<session::SetFilter>()->filter.statuses.allows("contested"));
    CHECK(screen.last<session::SetFilter>()->filter.statuses.allows("reported"));
    CHECK(screen.session.overview().rows.size() == sample::event_count - 1);

    screen.click("Layers", "contested");
    CHECK(screen.session.overview().rows.size() == sample::event_count);
}

TEST_CASE("“only” beside a status shows its events alone, and again all") {
    Screen screen(sample::session());
    const ImVec2 row = screen.place_of("Layers", "contested");
    CHECK_FALSE(screen.shows("Layers", "only"));
    screen.move(row);
    REQUIRE(screen.shows("Layers", "only"));
    screen.click("Layers", "only");
    CHECK(screen.session.view().filter.statuses.is_solo("contested"));
    CHECK(screen.session.overview().rows == std::vector<claims::EventRow>{sample::contested});
    screen.click("Layers", "only");
    CHECK(screen.session.view().filter.statuses.allows_all());
}

TEST_CASE("kinds and layers of the data can be hidden") {
    Screen screen(sample::session());
    screen.click("Layers", "talks");
    CHECK_FALSE(screen.session.view().filter.kinds.allows("talks"));
    screen.click("Layers", "Autumn");
    CHECK_FALSE(screen.session.view().filter.layers.allows("Autumn"));
    CHECK(screen.shows("No event passes the filter."));
    screen.click("Events", "Show all events");
    CHECK(screen.session.overview().rows.size() == sample::event_count);
}

TEST_CASE("a kind that is hidden stays in the panel although no event has it now") {
    Screen screen(sample::session());
    claims::Filter filter;
    filter.kinds.hidden = {"a kind of another atlas"};
    screen.session.apply(session::SetFilter{filter});
    screen.frames();
    CHECK(screen.shows("Layers", "a kind of another atlas"));
    screen.click("Layers", "a kind of another atlas");
    CHECK(screen.session.view().filter.kinds.allows_all());
}

TEST_CASE("boundary layers are named as in the menu, toggled and shown alone") {
    Screen screen(sample::session());
    screen.forget();
    screen.click("Layers", "Disputed areas");
    REQUIRE(screen.last<session::ToggleLayer>());
    CHECK(screen.last<session::ToggleLayer>()->layer == geo::Layer::disputed);
    screen.click("Layers", "Disputed areas");

    screen.move(screen.place_of("Layers", "Rivers"));
    screen.click("Layers", "only");
    const auto shown = [&](geo::Layer layer) {
        return screen.session.view().layers_shown[static_cast<std::size_t>(layer)];
    };
    CHECK(shown(geo::Layer::rivers));
    CHECK_FALSE(shown(geo::Layer::borders));
    CHECK_FALSE(shown(geo::Layer::places));
    CHECK(shown(geo::Layer::countries));
    screen.click("Layers", "only");
    CHECK(shown(geo::Layer::borders));
}

TEST_CASE("counts stand beside what they count") {
    Screen screen(sample::session());
    const Box word = screen.text("Layers").find("reported");
    const Box count = screen.text("Layers").find("reported3");  // three events: two without claims
    REQUIRE_FALSE(count.is_empty());
    CHECK(count.to.x > word.to.x + 20);
    CHECK(count.to.y - count.from.y < 20);
}

TEST_CASE("a section can be folded away") {
    Screen screen(sample::session());
    REQUIRE(screen.shows("Layers", "withdrawn0"));
    screen.click("Layers", "Events by status");
    CHECK_FALSE(screen.shows("Layers", "withdrawn0"));
    screen.click("Layers", "Events by status");
    CHECK(screen.shows("Layers", "withdrawn0"));
}
