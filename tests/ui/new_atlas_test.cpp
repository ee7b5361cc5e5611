#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

constexpr const char* window = "New atlas";

session::Session in_workspace_to_rename() {
    session::Session session = sample::session();
    session.apply(session::WorkspaceOpened{"/srv/atlas.gpkg"});
    return session;
}

}  // namespace

TEST_CASE("an atlas is begun with a title, after which its file is called") {
    Screen screen(sample::session());
    screen.session.apply(session::SuggestWorkspace{"/documents/sample.gpkg"});
    screen.key('N', true);
    screen.frames();
    CHECK(screen.shows(window, "/documents/atlas.gpkg"));
    screen.type("Kyiv, March 2022");
    CHECK(screen.shows(window, "/documents/kyiv-march-2022.gpkg"));
    screen.key(key::enter);
    REQUIRE(screen.last<session::NewAtlas>());
    CHECK(screen.last<session::NewAtlas>()->title == "Kyiv, March 2022");
    CHECK(screen.last<session::NewAtlas>()->path == "/documents/kyiv-march-2022.gpkg");
    screen.session.apply(session::OpeningFailed{"No atlas was begun. It exists already."});
    screen.frames();
    CHECK(screen.shows(window, "No atlas was begun."));
}

TEST_CASE("an atlas without a title is not begun") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::new_atlas});
    screen.frames();
    screen.key(key::enter);
    screen.click(window, "Begin", 1);
    CHECK(screen.count<session::NewAtlas>() == 0);
}

TEST_CASE("what is in the form is not left for a new atlas without a word") {
    session::Session session = in_workspace_to_rename();
    session.apply(session::NewEvent{{46, 40}});
    claims::EventDraft event = session.draft()->event;
    event.title = "Begun";
    session.apply(session::ChangeDraft{event});
    session.take_errands();
    session.apply(session::NewAtlas{"Another", "/srv/another.gpkg"});
    CHECK(session.take_errands().empty());
    CHECK_FALSE(session.message().empty());
    session.apply(session::NewAtlas{"Another", "/srv/another.gpkg"});
    CHECK(session.take_errands().size() == 1);
}

TEST_CASE("an atlas is renamed on its card, and that can be undone") {
    Screen screen(in_workspace_to_rename());
    const std::string before = screen.session.atlas().title;
    screen.frames();
    screen.click("Card", "Rename");
    screen.frames();
    screen.key('A', true);
    screen.type("Kyiv region");
    screen.key(key::enter);
    CHECK(screen.session.atlas().title == "Kyiv region");
    screen.frames();
    CHECK(screen.shows("Card", "Kyiv region"));
    screen.session.apply(session::Undo{});
    CHECK(screen.session.atlas().title == before);
}
