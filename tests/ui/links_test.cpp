#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"
#include "sample.hpp"
#include "screen.hpp"

namespace {

/// The talks respond to the contested event.
session::Session linked_session() {
    claims::Atlas atlas = *sample::atlas();
    claims::EventDraft talks = claims::draft_of(atlas, sample::reported);
    claims::set_associations(atlas, talks,
                             {{{claims::Relation::responds_to, "contested"}}, {"causes rain"}});
    atlas = claims::with_event(claims::with_links_column(atlas, talks), talks);
    session::Session session(std::make_shared<const claims::Atlas>(std::move(atlas)),
                             sample::base(), {});
    session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    return session;
}

}  // namespace

TEST_CASE("the card lists linked events from both ends, and a click goes there") {
    Screen screen(linked_session());
    screen.session.apply(session::Select{sample::reported});
    screen.frames();
    CHECK(screen.shows("Card", "Responds to"));
    screen.click("Card", "Shells on a town");
    CHECK(screen.session.selected() == sample::contested);
    screen.frames();
    CHECK(screen.shows("Card", "Responded to by"));
    CHECK(screen.shows("Card", "Talks in a capital"));
}
