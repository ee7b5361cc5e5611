#include <doctest/doctest.h>

#include "edited_session.hpp"

using session::ChangeMaking;
using session::CommitDraft;
using session::EntryInMaking;

namespace {

EntryInMaking source_called(const std::string& publisher) {
    claims::Source source;
    source.publisher = publisher;
    return {"claims.0.source_id", source};
}

session::Session with_form() {
    session::Session session = test::opened();
    session.apply(session::EditEvent{test::row_of(session, "b")});
    REQUIRE(session.draft());
    return session;
}

}  // namespace

TEST_CASE("an event is not kept before the source is that is written beneath its claim") {
    session::Session session = with_form();
    session.apply(ChangeMaking{source_called("An agency")});
    CHECK(session.draft()->is_changed);
    REQUIRE(session.draft()->problems.size() == 1);
    CHECK(session.draft()->problems[0].field == "claims.0.source_id");
    CHECK(session.draft()->problems[0].sentence ==
          "The new source is not kept yet: keep it or leave it.");
    session.apply(CommitDraft{});
    REQUIRE(session.draft());
    session.apply(ChangeMaking{});
    CHECK(session.draft()->problems.empty());
    CHECK_FALSE(session.draft()->is_changed);
}

TEST_CASE("an entry without words holds nothing up, and goes with the form") {
    session::Session session = with_form();
    session.apply(ChangeMaking{source_called("")});
    CHECK(session.draft()->problems.empty());
    CHECK_FALSE(session.draft()->is_changed);
    session.apply(ChangeMaking{{{"claims.0.actor_id", claims::Actor{}}}});
    session.apply(session::DropDraft{});
    session.apply(session::EditEvent{test::row_of(session, "a")});
    REQUIRE(session.draft());
    CHECK_FALSE(session.draft()->making);
}

TEST_CASE("a source that is being written is dropped and brought back with its form") {
    session::Session session = with_form();
    session.apply(ChangeMaking{source_called("An agency")});
    session.apply(session::DropDraft{});
    CHECK_FALSE(session.draft());
    session.apply(session::Undo{});
    REQUIRE(session.draft());
    CHECK(session.draft()->making == source_called("An agency"));
}

TEST_CASE("the map goes back when an import is left, and stays when it is taken in or was moved") {
    session::Session session = test::opened();
    session.apply(session::TogglePanel{session::Panel::import});
    const geo::Camera before = session.view().camera;
    const auto look = [&] {
        session::ImportPreview preview;
        preview.places = {{-60, -30}, {-61, -31}};
        session.apply(session::ReadImport{{.path = "/data/x.csv"}});
        session.apply(session::ImportRead{preview});
        while (session.due_in()) session.apply(session::Tick{0.1});
    };
    look();
    CHECK(session.view().camera.centre.lng < -50);
    look();  // again, with another encoding
    session.apply(session::TogglePanel{session::Panel::import});
    while (session.due_in()) session.apply(session::Tick{0.1});
    CHECK(session.view().camera == before);

    session.apply(session::TogglePanel{session::Panel::import});
    look();
    session.apply(session::PanBy{40, 0});
    const geo::Camera moved = session.view().camera;
    session.apply(session::TogglePanel{session::Panel::import});
    CHECK(session.view().camera == moved);

    session.apply(session::TogglePanel{session::Panel::import});
    look();
    const geo::Camera there = session.view().camera;
    session.apply(session::CommitAtlas{"Imported", session.history().current()});
    session.apply(session::StopImport{});
    session.apply(session::TogglePanel{session::Panel::import});
    CHECK(session.view().camera == there);
}
