#include "session/narrative.hpp"

#include <doctest/doctest.h>

#include "session/commands/command.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session a_week() {
    Session session(support::small_atlas({{"a", {46, 40}, "2020-10-10", "Talks"},
                                          {"b", {47, 41}, "2020-10-11", "Attack on Ganja"}}),
                    std::make_shared<geo::BaseMap>(), {});
    session.apply(SetMapArea{{}, {1200, 800, 1}});
    return session;
}

NarrativeStep step_at(double lng, const std::string& caption, const std::string& event = {}) {
    NarrativeStep step{caption, event, {}};
    step.view.view.camera = {{lng, 40}, 8};
    return step;
}

/// Three steps; the second one asks for a text.
Session told_session() {
    Session session = a_week();
    Narrative narrative{
        "walk", "A walk", {step_at(45, "One."), step_at(46, "", "b"), step_at(47, "")}};
    narrative.steps[1].view.view.filter.text = "ganja";
    session.apply(NarrativesRead{{narrative, {"other", "Another", {}}}});
    session.apply(OpenNarrative{"walk"});
    return session;
}

template <class Kind>
std::vector<Kind> taken(Session& session) {
    std::vector<Kind> of_kind;
    for (const Errand& errand : session.take_errands())
        if (const Kind* one = errand.get_if<Kind>()) of_kind.push_back(*one);
    return of_kind;
}

void wait(Session& session, double seconds) {
    for (double passed = 0; passed < seconds; passed += 0.04) session.apply(Tick{0.04});
}

void press(Session& session, std::string_view id) {
    for (const Command& command : commands())
        if (command.id == id) session.apply(command.action(session));
}

}  // namespace

TEST_CASE("telling a step shows its view and selects its event") {
    Session session = told_session();
    CHECK(told_step(session) == nullptr);
    session.apply(TellStep{1, false});
    REQUIRE(told_step(session) != nullptr);
    CHECK(session.view().camera.centre.lng == doctest::Approx(46));
    CHECK(session.list() == std::vector<claims::EventRow>{1});
    CHECK(session.selected() == claims::EventRow{1});
    session.apply(TellStep{0, false});
    CHECK(session.view().filter.text.empty());
    CHECK_FALSE(session.selected());
    session.apply(TellStep{99, false});
    CHECK(session.telling()->step == std::size_t{2});
    session.apply(StopTelling{});
    CHECK(told_step(session) == nullptr);
    CHECK(session.telling());
}

TEST_CASE("a step about an event that is not there says so, and one without camera looks at all") {
    Session session = a_week();
    const geo::Camera home = session.view().camera;
    NarrativeStep lost{"", "gone", {}};
    lost.view.has_camera = false;
    session.apply(NarrativesRead{{{"walk", "", {step_at(45, ""), lost}}}});
    session.apply(OpenNarrative{"walk"});
    session.apply(TellStep{0, false});
    CHECK(session.view().camera != home);
    session.apply(TellStep{1, false});
    CHECK(session.view().camera == home);
    CHECK(session.message() == "Step 2 is about “gone”, an event that this atlas does not have.");
}

TEST_CASE("playing stays at each step as long as its words take, and stops at the last") {
    Session session = told_session();
    session.apply(PlayNarrative{});
    CHECK(session.telling()->step == std::size_t{0});
    CHECK(session.telling()->is_playing);
    wait(session, 0.3);  // the flight
    REQUIRE(session.due_in());
    CHECK(*session.due_in() == doctest::Approx(reading_time("One.")).epsilon(0.1));
    wait(session, reading_time("One.") - 0.5);
    CHECK(session.telling()->step == std::size_t{0});
    wait(session, 0.6);
    CHECK(session.telling()->step == std::size_t{1});
    wait(session, 2 * (reading_time("") + 0.4));
    CHECK(session.telling()->step == std::size_t{2});
    CHECK_FALSE(session.telling()->is_playing);
    CHECK_FALSE(session.due_in());
    session.apply(PlayNarrative{});
    CHECK(session.telling()->step == std::size_t{0});
    session.apply(PlayNarrative{});
    CHECK_FALSE(session.telling()->is_playing);
}

TEST_CASE("long words are given more time to be read") {
    CHECK(reading_time("") == reading_time("Four words are few."));
    std::string thirty;
    for (int i = 0; i < 30; ++i) thirty += "word ";
    CHECK(reading_time(thirty) > 10.0);
}

TEST_CASE("keys go from step to step and stay at the ends") {
    Session session = told_session();
    press(session, "next-step");
    CHECK(session.telling()->step == std::size_t{0});
    press(session, "previous-step");
    CHECK(session.telling()->step == std::size_t{0});
    for (int i = 0; i < 5; ++i) press(session, "next-step");
    CHECK(session.telling()->step == std::size_t{2});
    press(session, "previous-step");
    CHECK(session.telling()->step == std::size_t{1});
}

TEST_CASE("without a narrative the keys say what is missing") {
    Session session = a_week();
    for (const char* id : {"next-step", "previous-step", "play-narrative"}) {
        CAPTURE(id);
        session.apply(DismissMessage{});
        press(session, id);
        CHECK(session.message() == "Open a narrative first, or begin one (F8).");
    }
    session.apply(NarrativesRead{{{"empty", "", {}}}});
    session.apply(OpenNarrative{"empty"});
    session.apply(PlayNarrative{});
    CHECK(session.message() == "This narrative has no steps yet.");
}

TEST_CASE("each change is kept at once and can be taken back; typing is one change") {
    Session session = told_session();
    Narrative narrative = session.telling()->narrative;
    const Narrative before = narrative;
    for (const char* title : {"B", "Ba", "Bak"}) {
        narrative.title = title;
        session.apply(ChangeNarrative{narrative, true});
        CHECK(taken<KeepNarrative>(session).empty());
        CHECK(session.narratives()[0].title == title);
    }
    session.apply(ChangeNarrative{narrative, false});
    const auto kept = taken<KeepNarrative>(session);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].narrative.title == "Bak");
    narrative.steps.pop_back();
    session.apply(ChangeNarrative{narrative, false});
    CHECK(taken<KeepNarrative>(session).size() == 1);
    session.apply(TakeBackNarrative{});
    CHECK(session.telling()->narrative.steps.size() == 3);
    session.apply(TakeBackNarrative{});
    CHECK(session.telling()->narrative == before);
    CHECK(taken<KeepNarrative>(session).size() == 2);
    session.apply(TakeBackNarrative{});
    CHECK(session.telling()->narrative == before);
}

TEST_CASE("words given up with Escape can be had again") {
    Session session = told_session();
    const Narrative before = session.telling()->narrative;
    Narrative typed = before;
    typed.steps[0].caption = "A long text";
    session.apply(ChangeNarrative{typed, true});
    session.apply(ChangeNarrative{before, false});
    CHECK(session.telling()->narrative == before);
    session.apply(TakeBackNarrative{});
    CHECK(session.telling()->narrative.steps[0].caption == "A long text");
}

TEST_CASE("opening another narrative keeps what was being typed") {
    Session session = told_session();
    Narrative narrative = session.telling()->narrative;
    narrative.title = "Typed";
    session.apply(ChangeNarrative{narrative, true});
    session.apply(OpenNarrative{"other"});
    const auto kept = taken<KeepNarrative>(session);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].narrative.title == "Typed");
    CHECK(session.telling()->narrative.id == "other");
}

TEST_CASE("what is open outlives reading the files anew; only deleting it closes it") {
    Session session = told_session();
    Narrative typed = session.telling()->narrative;
    typed.title = "Not on disk yet";
    session.apply(ChangeNarrative{typed, true});
    session.apply(NarrativesRead{{{"walk", "Old title", {}}, {"third", "Third", {}}}});
    CHECK(session.telling()->narrative == typed);
    REQUIRE(session.narratives().size() == 2);
    CHECK(session.narratives()[0] == typed);
    session.apply(NarrativesRead{});
    REQUIRE(session.narratives().size() == 1);
    CHECK(session.narratives()[0] == typed);
    session.apply(RemoveNarrative{"walk"});
    CHECK_FALSE(session.telling());
}

TEST_CASE("the step that is told stays the one that is told, wherever it goes") {
    Session session = told_session();
    session.apply(TellStep{1, false});
    const geo::Camera there = session.view().camera;
    Narrative narrative = session.telling()->narrative;
    const NarrativeStep told = narrative.steps[1];
    std::swap(narrative.steps[1], narrative.steps[2]);
    session.apply(ChangeNarrative{narrative});
    CHECK(session.telling()->step == std::size_t{2});
    CHECK(*told_step(session) == told);
    CHECK(session.view().camera == there);
    narrative.steps.erase(narrative.steps.begin());
    session.apply(ChangeNarrative{narrative});
    CHECK(session.telling()->step == std::size_t{1});
    narrative.steps.erase(narrative.steps.begin() + 1);
    session.apply(ChangeNarrative{narrative});
    CHECK(told_step(session) == nullptr);  // not the neighbour's words over this map
    session.apply(TakeBackNarrative{});
    CHECK(told_step(session) == nullptr);
}

TEST_CASE("a step that is added while the map flies holds where it flies to") {
    Session session = told_session();
    session.apply(FlyTo{{{50, 41}, 9}, true});
    CHECK(present_step(session).view.view.camera.centre.lng == doctest::Approx(50));
}

TEST_CASE("a removed step that was told is told no longer") {
    Session session = told_session();
    session.apply(TellStep{2, false});
    Narrative narrative = session.telling()->narrative;
    narrative.steps.pop_back();
    session.apply(ChangeNarrative{narrative});
    CHECK(told_step(session) == nullptr);
}

TEST_CASE("the present view is a step; headings fall back to what it is about") {
    Session session = told_session();
    session.apply(TellStep{1, false});
    NarrativeStep step = present_step(session);
    CHECK(step.event_id == "b");
    CHECK(step.view.view == session.view());
    CHECK(heading_of(session, step) == "Attack on Ganja");
    step.caption = "First line\nsecond";
    CHECK(heading_of(session, step) == "First line");
    step = {"", "gone", {}};
    CHECK(heading_of(session, step) == "gone");
    CHECK(heading_of(session, {}) == "All events");
}

TEST_CASE("the palette finds narratives by their title") {
    Session session = told_session();
    session.apply(TogglePanel{Panel::seek});
    session.apply(Seek{"a walk"});
    REQUIRE_FALSE(session.hits().empty());
    CHECK(session.hits()[0].kind == "narrative");
    CHECK(session.hits()[0].detail == "3 steps");
}
