#include "claims/edit/edit.hpp"
#include "edited_session.hpp"
#include "session/commands/command.hpp"

using namespace session;
using namespace test;

namespace {

/// A form that says something else about the event than the atlas does.
void write_title(Session& session, const char* id, const char* title) {
    session.apply(EditEvent{row_of(session, id)});
    claims::EventDraft event = session.draft()->event;
    event.title = title;
    session.apply(ChangeDraft{event});
}

bool says(const Session& session, const char* words) {
    return session.message().find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("an event that the card does not show is not deleted while another is in the form") {
    Session session = opened();
    write_title(session, "a", "Alpha, written anew");
    session.apply(Select{row_of(session, "b")});
    session.apply(RemoveEvent{row_of(session, "b")});
    CHECK(session.atlas().event_count() == 3);
    CHECK(says(session, "“Alpha, written anew” is in the form"));
    CHECK(says(session, "Keep it or drop it first"));
    session.apply(Choose{{row_of(session, "b"), row_of(session, "c")}});
    session.apply(RemoveChosen{});
    CHECK(session.atlas().event_count() == 3);
    CHECK(session.draft());
}

TEST_CASE(
    "an event about which something is written is not deleted before that is kept or dropped") {
    Session session = opened();
    write_title(session, "a", "Alpha, written anew");
    session.apply(RemoveEvent{row_of(session, "a")});
    CHECK(session.atlas().event_count() == 3);
    REQUIRE(session.draft());
    CHECK(session.draft()->event.title == "Alpha, written anew");
    CHECK(says(session, "Keep it or drop it first"));
    session.apply(MergeEvents{.keep = "b", .drop = "a"});
    CHECK(session.atlas().event_count() == 3);
    CHECK(says(session, "“Alpha, written anew” is in the form"));
    session.apply(DropDraft{});
    session.apply(EditEvent{row_of(session, "a")});
    session.apply(RemoveEvent{row_of(session, "a")});  // nothing was written
    CHECK(session.atlas().event_count() == 2);
    CHECK_FALSE(session.draft());
}

TEST_CASE("an import that is taken in is what Undo takes out, not a form dropped before") {
    Session session = opened();
    write_title(session, "a", "Alpha, written anew");
    session.apply(DropDraft{});
    const claims::Atlas imported = claims::without_event(session.atlas(), "c");
    session.apply(CommitAtlas{"Imported", std::make_shared<const claims::Atlas>(imported)});
    session.apply(Undo{});
    CHECK_FALSE(session.draft());
    CHECK(session.atlas().event_count() == 3);
}

TEST_CASE("nor while the form shows one in which nothing was written, or a new one") {
    Session session = opened();
    session.apply(EditEvent{row_of(session, "a")});
    session.apply(RemoveEvent{row_of(session, "b")});
    CHECK(session.atlas().event_count() == 3);
    CHECK(says(session, "“Alpha” is in the form. Leave it first"));
    session.apply(DropDraft{});
    session.apply(NewEvent{claims::nowhere});
    session.apply(TogglePanel{Panel::card});
    session.apply(RemoveEvent{row_of(session, "b")});
    CHECK(session.atlas().event_count() == 3);
    CHECK(says(session, "A new event is in the form"));
    CHECK(session.is_open(Panel::card));  // which shows it
}

TEST_CASE("Delete tells what is in the form where nothing else is selected") {
    Session session = opened();
    session.apply(NewEvent{claims::nowhere});
    for (const Command& command : commands())
        if (command.id == "delete-event") session.apply(command.action(session));
    CHECK(says(session, "A new event is in the form. Keep it or drop it first."));
}

TEST_CASE("a new event that is asked for while one is written leaves its place as it is") {
    Session session = opened();
    session.apply(NewEvent{{46.36, 40.68}});
    session.apply(TogglePanel{Panel::card});
    session.apply(NewEvent{claims::nowhere});
    REQUIRE(session.draft());
    CHECK(session.draft()->event.at == geo::LngLat{46.36, 40.68});
    CHECK(session.is_open(Panel::card));
    session.apply(NewEvent{{47, 41}});  // a click on the map
    CHECK(session.draft()->event.at == geo::LngLat{47, 41});
}

TEST_CASE("what was dropped is brought back by Undo") {
    Session session = opened();
    write_title(session, "a", "Alpha, written anew");
    session.apply(DropDraft{});
    CHECK_FALSE(session.draft());
    CHECK(says(session, "Dropped what was written about “Alpha, written anew”"));
    session.apply(TogglePanel{Panel::card});
    session.apply(Undo{});
    REQUIRE(session.draft());
    CHECK(session.draft()->event.title == "Alpha, written anew");
    CHECK(session.is_open(Panel::card));
    CHECK_FALSE(says(session, "Dropped"));
    CHECK(session.history().position() == 0);
    session.apply(CommitDraft{});
    CHECK(title_of(session, "a") == "Alpha, written anew");
}

TEST_CASE("what was dropped is gone once something else was done, or nothing was written") {
    Session session = opened();
    change_title(session, "b", "Beta, once more");
    session.apply(NewEvent{{46, 40}});
    session.apply(DropDraft{});
    session.apply(RemoveEvent{row_of(session, "c")});
    session.apply(Undo{});
    CHECK_FALSE(session.draft());
    CHECK(session.atlas().event_count() == 3);

    session.apply(NewEvent{{46, 40}});
    session.apply(DropDraft{});
    session.apply(EditEvent{row_of(session, "a")});
    session.apply(DropDraft{});
    session.apply(Undo{});
    CHECK_FALSE(session.draft());
    CHECK(title_of(session, "b") == "Beta");
}

TEST_CASE("what was dropped and comes back takes in what others did meanwhile") {
    Session session = opened();
    write_title(session, "a", "Mine");
    session.apply(DropDraft{});
    claims::EventDraft theirs = claims::draft_of(session.atlas(), row_of(session, "a"));
    theirs.notes = "Theirs";
    session.apply(JoinTheirs{
        std::make_shared<const claims::Atlas>(claims::with_event(session.atlas(), theirs)), {}});
    session.apply(Undo{});
    REQUIRE(session.draft());
    CHECK(session.draft()->event.title == "Mine");
    CHECK(session.draft()->event.notes == "Theirs");
}

TEST_CASE("a form that is hidden is shown before what is in it is kept") {
    Session session = opened();
    write_title(session, "a", "Unseen");
    session.apply(TogglePanel{Panel::card});
    CHECK(says(session, "“Unseen” is still in the form"));
    session.apply(CommitDraft{});
    CHECK(session.draft());
    CHECK(title_of(session, "a") == "Alpha");
    CHECK(session.is_open(Panel::card));
    session.apply(ToggleAllPanels{});
    CHECK(says(session, "“Unseen” is still in the form"));
    session.apply(CommitDraft{});
    CHECK(title_of(session, "a") == "Alpha");
    session.apply(CommitDraft{});
    CHECK(title_of(session, "a") == "Unseen");
}
