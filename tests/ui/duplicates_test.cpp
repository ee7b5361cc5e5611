#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

constexpr const char* alike = "Events that may be the same";

/// The first two events are said to be one.
session::DuplicatesFound answer_to(const session::Session& session) {
    return {{session.history().current(), session.view().filter, {{{0, 1, 1.0}}, true}}};
}

}  // namespace

TEST_CASE("the window of likely duplicates says how far the search is, then lists the pairs") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::duplicates});
    screen.session.apply(session::DuplicatesProgress{0.35});
    screen.frames();
    CHECK(screen.shows(alike, "shown events, 35 %"));
    screen.session.apply(answer_to(screen.session));
    screen.frames();
    CHECK(screen.shows(alike, "1 pair of shown events"));
    CHECK(screen.shows(alike, screen.session.atlas().event(0).title));
    screen.click(alike, "Keep this one, with all claims");
    const auto merged = screen.last<session::MergeEvents>();
    REQUIRE(merged);
    CHECK(merged->keep == screen.session.atlas().event(0).id);
    CHECK(merged->drop == screen.session.atlas().event(1).id);
}

TEST_CASE("pairs of another atlas stay in sight and cannot be merged") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::duplicates});
    screen.session.apply(answer_to(screen.session));
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    screen.session.apply(session::RenameAtlas{"Another title"});
    screen.frames();
    CHECK(screen.shows(alike, "Comparing"));
    screen.click(alike, "Keep this one, with all claims");
    CHECK(screen.count<session::MergeEvents>() == 0);
}

TEST_CASE("where not all events were compared, the window of likely duplicates says so") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::duplicates});
    session::DuplicatesFound found = answer_to(screen.session);
    found.duplicates.found.is_whole = false;
    screen.session.apply(found);
    screen.frames();
    CHECK(screen.shows(alike, "not all of them were"));
}
