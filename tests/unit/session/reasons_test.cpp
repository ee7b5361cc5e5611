#include <algorithm>

#include "edited_session.hpp"
#include "session/commands/command.hpp"

using namespace session;
using namespace test;

namespace {

const Command& named(std::string_view id) {
    return *std::ranges::find(commands(), id, &Command::id);
}

std::string why_not(std::string_view id, const Session& session) {
    return session::why_not(named(id), session);
}

bool is_possible(std::string_view id, const Session& session) {
    return why_not(id, session).empty();
}

void carry_out(std::string_view id, Session& session) {
    session.apply(asked(named(id), session));
}

}  // namespace

TEST_CASE("a command that can do nothing says why, and changes nothing") {
    Session session = opened();
    for (const char* id : {"undo", "redo", "edit-event", "delete-event", "keep-event", "deselect",
                           "all-times", "all-claims", "play-narrative", "next-step",
                           "previous-step", "stop-telling", "save", "normal-size"}) {
        CHECK_FALSE_MESSAGE(is_possible(id, session), id);
        const std::size_t steps = session.history().steps().size();
        carry_out(id, session);
        CHECK(session.message() == why_not(id, session));
        CHECK(session.history().steps().size() == steps);
        CHECK(session.take_errands().empty());
    }
}

TEST_CASE("what can be done is done without a word") {
    Session session = opened();
    session.apply(Select{row_of(session, "a")});
    for (const char* id : {"edit-event", "delete-event", "deselect", "zoom-in", "next-event"})
        CHECK_MESSAGE(is_possible(id, session), id);
    carry_out("delete-event", session);
    CHECK(session.atlas().event_count() == 2);
    CHECK(is_possible("undo", session));
    CHECK_FALSE(is_possible("redo", session));
    carry_out("undo", session);
    CHECK(session.atlas().event_count() == 3);
    CHECK(is_possible("redo", session));
}

TEST_CASE("what was dropped from the form can be had again with Undo") {
    Session session = opened();
    session.apply(NewEvent{claims::nowhere});
    session.apply(DropDraft{});
    CHECK(is_possible("undo", session));
    carry_out("undo", session);
    CHECK(session.draft());
    CHECK_FALSE(is_possible("undo", session));
}

TEST_CASE("a form is kept once nothing is wrong in it; a hidden one is shown in any case") {
    Session session = opened();
    session.apply(NewEvent{claims::nowhere});
    REQUIRE_FALSE(session.draft()->problems.empty());
    CHECK(why_not("keep-event", session) == session.draft()->problems.front().sentence);
    session.apply(TogglePanel{Panel::card});
    carry_out("keep-event", session);
    CHECK(session.is_open(Panel::card));
    claims::EventDraft event = session.draft()->event;
    event.title = "Delta";
    event.when = "2020-10-11";
    session.apply(ChangeDraft{event});
    CHECK(is_possible("keep-event", session));
}

TEST_CASE("zoom and size end somewhere") {
    Session session = opened();
    CHECK(is_possible("zoom-in", session));
    for (int times = 0; times < 40; ++times) session.apply(ZoomAbout{{100, 100}, 1.0, false});
    CHECK_FALSE(is_possible("zoom-in", session));
    CHECK(is_possible("zoom-out", session));
    session.apply(SetScale{largest_scale});
    CHECK_FALSE(is_possible("larger", session));
    CHECK(is_possible("smaller", session));
    CHECK(is_possible("normal-size", session));
}

TEST_CASE("steps of a narrative end, too") {
    Session session = opened();
    Narrative walk{"walk", "A walk", {present_step(session), present_step(session)}};
    session.apply(NarrativesRead{{walk}});
    session.apply(OpenNarrative{"walk"});
    carry_out("next-step", session);
    CHECK(why_not("previous-step", session) == "This is the first step.");
    carry_out("next-step", session);
    CHECK(session.telling()->step == std::size_t{1});
    CHECK(why_not("next-step", session) == "This is the last step.");
    CHECK(is_possible("stop-telling", session));
}
