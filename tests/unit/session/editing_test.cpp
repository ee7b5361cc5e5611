#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"
#include "edited_session.hpp"

using namespace session;
using namespace test;

TEST_CASE("correcting an actor's side derives anew what the claims make of their events") {
    Session session = opened();
    claims::EventDraft event = claims::draft_of(session.atlas(), row_of(session, "a"));
    session.apply(PutActor{{"x", "X", "", "", "", "", "", ""}});
    event.claims.emplace_back().actor_id = "x";
    session.apply(EditEvent{row_of(session, "a")});
    session.apply(ChangeDraft{event});
    session.apply(CommitDraft{});
    const auto status = [&] { return session.overview().statuses[row_of(session, "a")]; };
    CHECK(status() == claims::Status::reported);
    session.apply(PutActor{{"x", "X", "", "north", "", "", "", ""}, true});
    CHECK(session.atlas().find_actor("x")->side == "north");
    CHECK(status() == claims::Status::claimed);
    const std::size_t steps = session.history().position();
    session.apply(PutActor{{"x", "X", "", "north", "", "", "", ""}, true});  // as it is
    CHECK(session.history().position() == steps);
    session.apply(Undo{});
    CHECK(status() == claims::Status::reported);
}

TEST_CASE(
    "while the atlas is read only, writing asks for a workspace and is done once there is one") {
    const auto atlas = support::small_atlas({{"b", {46, 40}, "2020-10-11", "Beta"}});
    Session session(atlas, std::make_shared<geo::BaseMap>(), {});
    session.apply(EditEvent{0});
    CHECK_FALSE(session.draft());
    CHECK(session.is_open(Panel::save_as));
    session.apply(WorkspaceOpened{"atlas.gpkg"});
    CHECK_FALSE(session.is_open(Panel::save_as));
    REQUIRE(session.draft());
    CHECK(session.draft()->event.id == "b");

    Session other(atlas, std::make_shared<geo::BaseMap>(), {});
    other.apply(RemoveEvent{0});
    other.apply(TogglePanel{Panel::save_as});  // the person thinks better of it
    other.apply(WorkspaceOpened{"atlas.gpkg"});
    CHECK(other.atlas().event_count() == 1);
}

TEST_CASE("a new event is kept with an id of its own and selected") {
    Session session = opened();
    session.apply(NewEvent{{46.36, 40.68}});
    REQUIRE(session.draft());
    CHECK_FALSE(session.draft()->problems.empty());
    session.apply(CommitDraft{});  // no title yet: it stays in the form
    REQUIRE(session.draft());
    claims::EventDraft event = session.draft()->event;
    event.title = "Shelling of Gəncə";
    event.when = "2020-10-11";
    session.apply(ChangeDraft{event});
    session.apply(CommitDraft{});
    CHECK_FALSE(session.draft());
    REQUIRE(session.selected());
    CHECK(session.atlas().event(*session.selected()).id == "shelling-of-gence-2020-10-11");
    CHECK(session.history().undo_words() == "Added “Shelling of Gəncə”");
    CHECK_FALSE(session.is_persisted());
    write(session);
    CHECK(session.is_persisted());
}

TEST_CASE("the status of the draft follows from its claims as they are typed") {
    Session session = opened();
    session.apply(PutActor{{"x", "X", "", "x", "", "", "", ""}});
    session.apply(PutActor{{"y", "Y", "", "y", "", "", "", ""}});
    session.apply(EditEvent{row_of(session, "a")});
    claims::EventDraft event = session.draft()->event;
    CHECK(session.draft()->status == claims::Status::reported);
    event.claims.emplace_back().actor_id = "x";
    event.claims.back().accuses_side = "y";
    session.apply(ChangeDraft{event});
    CHECK(session.draft()->status == claims::Status::alleged);
    event.claims.emplace_back().actor_id = "y";
    event.claims.back().stance = claims::Stance::denies;
    event.claims.back().accuses_side = "y";
    session.apply(ChangeDraft{event});
    CHECK(session.draft()->status == claims::Status::contested);
    CHECK(session.draft()->reason.find("denied by Y") != std::string::npos);
}

TEST_CASE("dragging moves an event when the button is let go, and the history says how far") {
    Session session = opened();
    const auto row = row_of(session, "b");
    session.apply(DragEvent{row, {46.1, 40}});
    CHECK(session.atlas().event(row).at == geo::LngLat{46, 40});
    session.apply(MoveEvent{row, {46.1, 40}});
    CHECK(session.atlas().event(row).at == geo::LngLat{46.1, 40});
    CHECK(session.history().undo_words() == "Moved “Beta” 8.5 km");
    session.apply(Undo{});
    CHECK(session.atlas().event(row_of(session, "b")).at == geo::LngLat{46, 40});
}

TEST_CASE("chosen events are changed in one step and stay chosen") {
    Session session = opened();
    session.apply(Choose{{0, 2}});
    session.apply(ChangeChosen{"October", {}});
    CHECK(session.atlas().event(0).layer == "October");
    CHECK(session.atlas().event(1).layer != "October");
    CHECK(session.atlas().event(2).layer == "October");
    CHECK(session.chosen().size() == 2);
    CHECK(session.history().undo_words() == "Set layer “October” of 2 events");
    session.apply(RemoveChosen{});
    CHECK(session.atlas().event_count() == 1);
    session.apply(Undo{});
    session.apply(Undo{});
    CHECK(session.atlas().event_count() == 3);
    CHECK(session.atlas().event(0).layer != "October");
}

TEST_CASE("merging keeps the claims of both") {
    Session session = opened();
    for (const char* id : {"a", "b"}) {
        claims::EventDraft event = claims::draft_of(session.atlas(), row_of(session, id));
        event.claims.emplace_back().id = std::string(id) + "-claim";
        session.apply(EditEvent{row_of(session, id)});
        session.apply(PutActor{{"x", "X", "", "", "", "", "", ""}});
        event.claims.back().actor_id = "x";
        event.claims.back().summary = id;
        session.apply(ChangeDraft{event});
        session.apply(CommitDraft{});
    }
    session.apply(MergeEvents{"b", "a"});
    CHECK(session.atlas().event_count() == 2);
    CHECK(session.atlas().claims_about(row_of(session, "b")).size() == 2);
    CHECK(session.history().undo_words() == "Merged “Alpha” into “Beta”");
}

TEST_CASE("what others did is joined with what was done here, in every step of the history") {
    Session session = opened();
    const auto base = session.history().current();
    change_title(session, "a", "Mine");
    claims::EventDraft theirs = claims::draft_of(*base, *base->find_event("c"));
    theirs.title = "Theirs";
    session.apply(
        JoinTheirs{std::make_shared<const claims::Atlas>(claims::with_event(*base, theirs)), {}});
    CHECK(title_of(session, "a") == "Mine");
    CHECK(title_of(session, "c") == "Theirs");
    session.apply(Undo{});
    CHECK(title_of(session, "a") == "Alpha");
    CHECK(title_of(session, "c") == "Theirs");  // undoing mine leaves theirs
}

TEST_CASE("what a filter hides is not among the events chosen any more") {
    Session session = opened();
    session.apply(Choose{{0, 1, 2}});
    claims::Filter filter;
    filter.text = "alpha";
    session.apply(SetFilter{filter});
    REQUIRE(session.chosen().size() == 1);
    CHECK(session.atlas().event(*session.chosen().begin()).title == "Alpha");
    session.apply(RemoveChosen{});
    CHECK(session.atlas().event_count() == 2);
}

TEST_CASE("what cannot be used of what others did is among the problems") {
    Session session = opened();
    const auto base = session.history().current();
    session.apply(JoinTheirs{base, {}, {{"atlas.gpkg", "claim c9", "no such stance."}}});
    REQUIRE(session.problems().size() == 1);
    CHECK(session.problems()[0].place == "claim c9");
    session.apply(JoinTheirs{base, {}});
    CHECK(session.problems().empty());  // they have mended it
}

TEST_CASE("a conflict is resolved event by event") {
    for (const bool mine_stays : {false, true}) {
        Session session = opened();
        const auto base = session.history().current();
        change_title(session, "a", "Mine");
        claims::EventDraft theirs = claims::draft_of(*base, *base->find_event("a"));
        theirs.title = "Theirs";
        const auto now = std::make_shared<const claims::Atlas>(claims::with_event(*base, theirs));
        const claims::Contested event{claims::Contested::Kind::event, "a"};
        session.apply(ConflictFound{{now, {{event, "Mine", {}}}, {}}});
        REQUIRE(session.conflict());
        session.take_errands();
        session.apply(
            ResolveConflict{mine_stays ? std::set{event} : std::set<claims::Contested>{}});
        CHECK_FALSE(session.conflict());
        CHECK(title_of(session, "a") == (mine_stays ? "Mine" : "Theirs"));
        CHECK(session.persisted() == now);
        CHECK(session.take_errands().size() == 1);  // what is left of mine is written
    }
}
