#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

session::Session in_workspace() {
    session::Session session = sample::session();
    session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    return session;
}

/// Clicks into the field under a label of the form.
void into(Screen& screen, const char* label, std::size_t appearance = 0) {
    const ImVec2 word = screen.place_of("Card", label, appearance);
    screen.click({word.x + 40, word.y + 26});
}

const claims::EventDraft& draft(const Screen& screen) {
    REQUIRE(screen.session.draft());
    return screen.session.draft()->event;
}

}  // namespace

TEST_CASE("editing a read-only atlas first asks where to save it") {
    Screen screen(sample::session());
    screen.session.apply(session::SuggestWorkspace{"/documents/sample.gpkg"});
    screen.session.apply(session::Select{sample::contested});
    screen.frames();
    screen.click("Card", "Edit");
    CHECK(screen.shows("Save as a workspace", "This atlas is read only."));
    CHECK(screen.shows("Save as a workspace", "/documents/sample.gpkg"));
    screen.key(key::enter);  // the field has the focus
    REQUIRE(screen.last<session::SaveAs>());
    CHECK(screen.last<session::SaveAs>()->path == "/documents/sample.gpkg");
}

TEST_CASE("a click on the map places a new event, and typing fills in its form") {
    Screen screen(in_workspace());
    screen.type("a");
    screen.frames();
    CHECK(screen.session.is_picking_place());
    screen.click(ImVec2{600, 300});
    screen.frames();
    CHECK(geo::is_plausible(draft(screen).at));
    screen.type("Shells on a road");
    screen.key(key::tab);
    screen.frames();
    screen.type("2014-22");
    screen.frames();
    CHECK(draft(screen).title == "Shells on a road");
    CHECK(draft(screen).when == "2014-22");
    CHECK(screen.shows("Card", "summer 2014"));
    screen.key(key::enter, true);
    screen.frames();
    CHECK_FALSE(screen.session.draft());
    CHECK(screen.session.atlas().event_count() == sample::event_count + 1);
}

TEST_CASE("what is wrong is said at the field, and the event cannot be kept") {
    Screen screen(in_workspace());
    screen.session.apply(session::EditEvent{sample::contested});
    screen.frames();
    into(screen, "When");
    screen.key('A', true);
    screen.type("2020-13");
    screen.frames();
    CHECK(screen.shows("Card", "has no month 13"));
    screen.forget();
    screen.click("Card", "Keep");
    CHECK(screen.count<session::CommitDraft>() == 0);
    CHECK(screen.session.draft());
}

TEST_CASE("a typed position is shown back as it was understood, before it is kept") {
    Screen screen(in_workspace());
    screen.session.apply(session::NewEvent{claims::nowhere});
    screen.frames();
    CHECK(screen.shows("Card", "No place: the event is listed, not drawn."));
    into(screen, "Position");
    screen.type("40.6828 N, 46.3606 E");
    screen.frames();
    CHECK(screen.shows("Card", "40.68280° N, 46.36060° E"));
    CHECK(draft(screen).at.lng == doctest::Approx(46.3606));
    screen.key('A', true);
    screen.type("somewhere");
    screen.frames();
    CHECK(screen.shows("Card", "Write a latitude and a longitude"));
    CHECK(draft(screen).at.lng == doctest::Approx(46.3606));  // it stays where it was
    CHECK(screen.session.draft()->problems.size() == 2);      // the title is missing, too
    screen.key('A', true);
    screen.key(key::backspace);
    screen.frames();
    CHECK_FALSE(geo::is_plausible(draft(screen).at));
    CHECK(screen.session.draft()->problems.size() == 1);
}

TEST_CASE(
    "what is no number, or may be two, stays in its field and keeps the event from being kept") {
    struct Case {
        const char* typed;
        const char* told;  ///< null: it was understood
        double radius_m;
    };
    for (const Case& each :
         {Case{"about 500", "“about 500” is no number.", 0},
          Case{"1,200", "“1,200” may be 1.2 or 1200.", 0}, Case{"inf", "“inf” is no number.", 0},
          Case{"1 200", nullptr, 1200}, Case{"0,5", nullptr, 0.5}}) {
        CAPTURE(each.typed);
        Screen screen(in_workspace());
        screen.session.apply(session::EditEvent{sample::contested});
        screen.frames();
        const double before = draft(screen).radius_m;
        into(screen, "How far off it may be");
        screen.key('A', true);
        screen.type(each.typed);
        screen.key(key::tab);
        screen.frames();
        CHECK(draft(screen).radius_m == (each.told ? before : each.radius_m));
        CHECK(screen.session.draft()->problems.empty() == (each.told == nullptr));
        if (each.told == nullptr) continue;
        CHECK(screen.shows("Card", each.told));
        screen.session.apply(session::DropDraft{});
        screen.session.apply(session::EditEvent{sample::reported});
        screen.frames();
        CHECK_FALSE(screen.shows("Card", each.typed));
        CHECK(screen.session.draft()->problems.empty());
    }
}

TEST_CASE("undo and redo have keys") {
    Screen screen(in_workspace());
    screen.session.apply(session::RemoveEvent{sample::contested});
    screen.frames();
    screen.key('Z', true);
    CHECK(screen.session.atlas().event_count() == sample::event_count);
    screen.key('Y', true);
    CHECK(screen.session.atlas().event_count() == sample::event_count - 1);
}

TEST_CASE("the history lists every step, and a click goes there") {
    Screen screen(in_workspace());
    screen.session.apply(session::MoveEvent{sample::contested, {46.5, 40.7}});
    screen.session.apply(session::RemoveEvent{sample::reported});
    screen.session.apply(session::TogglePanel{session::Panel::history});
    screen.frames();
    CHECK(screen.shows("History", "Moved “Shells on a town”"));
    screen.session.apply(session::DismissMessage{});  // it lies over the list
    screen.frames();
    screen.click("History", "Opened");
    CHECK(screen.session.history().position() == 0);
    CHECK(screen.session.atlas().event_count() == sample::event_count);
    CHECK(screen.shows("History", "Moved “Shells on a town”"));  // what was undone stays there
}

TEST_CASE("a drag of the selected mark moves the event; of another it moves the map") {
    Screen screen(in_workspace());
    const auto mark_at = [&](claims::EventRow row) {
        for (const session::EventMark& mark : screen.session.marks().events)
            if (mark.row == row) {
                const geo::ScreenPoint origin = screen.session.map_origin();
                return ImVec2{static_cast<float>(mark.at.x + origin.x),
                              static_cast<float>(mark.at.y + origin.y)};
            }
        return ImVec2{};
    };
    screen.frames();
    const geo::Camera camera = screen.session.view().camera;
    screen.session.apply(session::Select{sample::contested});
    screen.frames();
    const ImVec2 at = mark_at(sample::contested);
    screen.drag(at, {at.x + 60, at.y + 30}, 0.3F);
    CHECK(screen.session.view().camera == camera);
    CHECK(screen.session.atlas().event(sample::contested).at.lng > 46.4);
    const ImVec2 other = mark_at(sample::reported);
    screen.drag(other, {other.x + 60, other.y + 30}, 0.3F);
    CHECK_FALSE(screen.session.view().camera == camera);
}

TEST_CASE("others’ changes of the same event are shown, and one chooses whose stays") {
    Screen screen(in_workspace());
    session::Conflict conflict;
    conflict.theirs = screen.session.history().current();
    using claims::Contested;
    const Contested event{Contested::Kind::event, "e0"}, actor{Contested::Kind::actor, "e0"};
    conflict.items = {{event, "Shells on a town", {"title: here “A”, there “B”"}},
                      {actor, "Actor North", {"side: here “A”, there “C”"}}};
    conflict.changes = {"2026-01-01 anna: Changed the title"};
    screen.session.apply(session::ConflictFound{conflict});
    screen.frames();
    CHECK(screen.shows("Changed by others", "title: here “A”, there “B”"));
    screen.click("Changed by others", "Mine stays");
    screen.click("Changed by others", "Go on with this");
    REQUIRE(screen.last<session::ResolveConflict>());
    CHECK(screen.last<session::ResolveConflict>()->mine == std::set<Contested>{event});
}

TEST_CASE("the status bar says what is not in the workspace yet") {
    Screen screen(in_workspace());
    screen.frames();
    CHECK_FALSE(screen.shows("Status", "not saved yet"));
    screen.session.apply(session::RemoveEvent{0});
    screen.frames();
    CHECK(screen.shows("Status", "not saved yet"));
    screen.session.apply(session::Persisted{screen.session.history().current()});
    screen.frames();
    CHECK_FALSE(screen.shows("Status", "not saved yet"));
}
