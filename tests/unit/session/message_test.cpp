#include "edited_session.hpp"

using namespace session;
using namespace test;

TEST_CASE("a message goes after some seconds, for which the window wakes once") {
    Session session = opened();
    session.apply(ShowMessage{"Picture copied."});
    REQUIRE(session.due_in());
    CHECK(*session.due_in() == doctest::Approx(8.0));
    session.apply(Tick{100});  // while nobody did anything, before it was there
    CHECK(session.message() == "Picture copied.");
    session.apply(Tick{5});
    CHECK(*session.due_in() == doctest::Approx(3.0));
    session.apply(ShowMessage{"Saved."});
    CHECK(*session.due_in() == doctest::Approx(8.0));
    session.apply(Tick{0});
    session.apply(Tick{8});
    CHECK(session.message().empty());
    CHECK_FALSE(session.due_in());
}

TEST_CASE("a message goes with the next step, back or on, which it may be about") {
    Session session = opened();
    session.apply(RemoveEvent{row_of(session, "a")});
    CHECK(session.message() == "Deleted “Alpha”. Ctrl+Z brings it back.");
    session.apply(Undo{});
    CHECK(session.message().empty());
    session.apply(ShowMessage{"Saved."});
    change_title(session, "b", "Other");
    CHECK(session.message().empty());
}

TEST_CASE("what went wrong stays until it is dismissed or something else is said") {
    Session session = opened();
    session.apply(ShowMessage{.text = "Not saved.", .is_problem = true});
    CHECK_FALSE(session.due_in());
    session.apply(Tick{0});
    session.apply(Tick{100});
    change_title(session, "b", "Other");
    session.apply(Undo{});
    CHECK(session.message() == "Not saved.");
    session.apply(ShowMessage{"Saved."});
    CHECK(session.due_in());
    session.apply(DismissMessage{});
    CHECK(session.message().empty());
}
