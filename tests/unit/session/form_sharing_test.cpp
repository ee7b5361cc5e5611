#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"
#include "edited_session.hpp"

using namespace session;
using namespace test;

namespace {

using Snapshot = std::shared_ptr<const claims::Atlas>;

/// The atlas with another title of one event, as others wrote it.
Snapshot retitled(const Session& session, const char* id, const char* title) {
    claims::EventDraft event = claims::draft_of(session.atlas(), row_of(session, id));
    event.title = title;
    return std::make_shared<const claims::Atlas>(claims::with_event(session.atlas(), event));
}

/// Opens the form on an event and writes its notes, without keeping them.
void write_notes(Session& session, const char* id, const char* notes) {
    session.apply(EditEvent{row_of(session, id)});
    REQUIRE(session.draft());
    claims::EventDraft event = session.draft()->event;
    event.notes = notes;
    session.apply(ChangeDraft{event});
}

claims::Contested event_of(const char* id) {
    return {claims::Contested::Kind::event, id};
}

}  // namespace

TEST_CASE("what others write while the form is open is not written over when it is kept") {
    Session session = opened();
    write_notes(session, "a", "Mine");
    session.apply(JoinTheirs{retitled(session, "a", "Theirs"), {}});
    REQUIRE(session.draft());
    CHECK(session.draft()->event.title == "Theirs");
    CHECK(session.draft()->event.notes == "Mine");
    CHECK(session.draft()->contested.empty());
    session.apply(CommitDraft{});
    CHECK(title_of(session, "a") == "Theirs");
    CHECK(session.atlas().event(row_of(session, "a")).notes == "Mine");
}

TEST_CASE("where both wrote a field the form keeps what was written here, and says so") {
    Session session = opened();
    write_notes(session, "a", "Mine");
    claims::EventDraft theirs = session.draft()->before;
    theirs.notes = "Theirs";
    session.apply(JoinTheirs{
        std::make_shared<const claims::Atlas>(claims::with_event(session.atlas(), theirs)), {}});
    REQUIRE(session.draft());
    CHECK(session.draft()->event.notes == "Mine");
    CHECK(session.draft()->contested ==
          std::vector<std::string>{"notes: here “Mine”, there “Theirs”"});
}

TEST_CASE("an event that others deleted stays in the form as a new one, if something was written") {
    for (const bool is_written : {true, false}) {
        Session session = opened();
        session.apply(EditEvent{row_of(session, "a")});
        if (is_written) write_notes(session, "a", "Mine");
        session.apply(JoinTheirs{
            std::make_shared<const claims::Atlas>(claims::without_event(session.atlas(), "a")),
            {}});
        CHECK(session.draft().has_value() == is_written);
        if (!is_written) continue;
        CHECK(session.draft()->is_new);
        CHECK(session.draft()->contested.size() == 1);
    }
}

TEST_CASE("an event that comes back is no longer a new one in the form") {
    Session session = opened();
    session.apply(RemoveEvent{row_of(session, "b")});
    session.apply(Undo{});
    write_notes(session, "b", "Mine");
    session.apply(Redo{});
    REQUIRE(session.draft());
    CHECK(session.draft()->is_new);
    session.apply(Undo{});
    CHECK_FALSE(session.draft()->is_new);
    CHECK(session.draft()->contested.empty());
    session.apply(CommitDraft{});
    CHECK(session.atlas().event_count() == 3);
}

TEST_CASE("a claim that another event has taken over gets an id of its own") {
    Session session = opened();
    session.apply(EditEvent{row_of(session, "a")});
    session.apply(PutActor{{"x", "X", "", "", "", "", "", ""}});
    claims::EventDraft event = session.draft()->event;
    event.claims.emplace_back().actor_id = "x";
    session.apply(ChangeDraft{event});
    session.apply(CommitDraft{});
    write_notes(session, "a", "Mine");
    // Others merge the event into another one.
    claims::EventDraft merged = claims::draft_of(session.atlas(), row_of(session, "b"));
    merged.claims = claims::draft_of(session.atlas(), row_of(session, "a")).claims;
    session.apply(JoinTheirs{std::make_shared<const claims::Atlas>(claims::with_event(
                                 claims::without_event(session.atlas(), "a"), merged)),
                             {}});
    session.apply(CommitDraft{});
    std::set<std::string> ids;
    for (claims::EventRow row = 0; row < session.atlas().event_count(); ++row)
        for (const claims::Claim& claim : session.atlas().claims_about(row))
            CHECK(ids.insert(std::string(claim.id)).second);
    CHECK(ids.size() == 2);
}

TEST_CASE("a form in which nothing was written makes way for another event") {
    Session session = opened();
    session.apply(EditEvent{row_of(session, "a")});
    CHECK_FALSE(session.draft()->is_changed);
    session.apply(EditEvent{row_of(session, "b")});
    CHECK(session.draft()->event.id == "b");
    write_notes(session, "b", "Mine");
    session.apply(EditEvent{row_of(session, "a")});
    CHECK(session.draft()->event.id == "b");
    CHECK_FALSE(session.message().empty());
}

TEST_CASE("deleting and merging leave the event in the form alone, and all that it hides") {
    Session session = opened();
    write_notes(session, "a", "Mine");
    session.apply(RemoveEvent{row_of(session, "b")});
    REQUIRE(session.draft());
    CHECK(session.draft()->event.notes == "Mine");
    CHECK(session.atlas().event_count() == 3);
    session.apply(MergeEvents{"c", "a"});
    CHECK(session.atlas().event_count() == 3);  // refused: one of them is being written
    REQUIRE(session.draft());
    session.apply(Choose{{row_of(session, "c")}});
    session.apply(RemoveChosen{});
    CHECK(session.draft());
}

TEST_CASE("what is edited while it is asked whose version stays is asked about, too") {
    Session session = opened();
    change_title(session, "a", "Mine");
    claims::Atlas theirs = *session.persisted();
    for (const char* id : {"a", "b"}) {
        claims::EventDraft event = claims::draft_of(theirs, *theirs.find_event(id));
        event.title = "Theirs";
        theirs = claims::with_event(theirs, event);
    }
    const auto now = std::make_shared<const claims::Atlas>(theirs);
    session.apply(ConflictFound{{now, {{event_of("a"), "Mine", {}}}, {}}});
    change_title(session, "b", "Mine, too");
    session.apply(ResolveConflict{{event_of("a")}});
    REQUIRE(session.conflict());
    CHECK(session.conflict()->items.size() == 2);
    CHECK(title_of(session, "b") == "Mine, too");
    session.apply(ResolveConflict{{event_of("a"), event_of("b")}});
    CHECK_FALSE(session.conflict());
    CHECK(title_of(session, "b") == "Mine, too");
}

TEST_CASE("a conflict ends with the workspace that it is about") {
    Session session = opened();
    change_title(session, "a", "Mine");
    session.apply(ConflictFound{{retitled(session, "a", "Theirs"), {}, {}}});
    session.apply(WorkspaceOpened{"other.gpkg"});
    CHECK_FALSE(session.conflict());
    CHECK(session.is_persisted());
}
