#include <doctest/doctest.h>

#include "claims/dates/edtf.hpp"
#include "claims/edit/edit.hpp"
#include "sample.hpp"
#include "screen.hpp"

namespace {

claims::Extent extent(const char* date) {
    return claims::read_edtf(date).date->extent;
}

/// Puts text into the date field behind the given word and leaves the field.
void fill(Screen& screen, const char* label, const char* text) {
    const Box word = screen.text("Events").find(label);
    REQUIRE_FALSE(word.is_empty());
    screen.click({word.to.x + 40, word.centre().y});
    screen.key('A', true);
    screen.type(text);
    screen.key(key::enter);
}

}  // namespace

TEST_CASE("typing in the search field filters with every letter") {
    Screen screen(sample::session());
    screen.forget();
    screen.click("Events", "Search events");
    screen.type("tal");
    REQUIRE(screen.last<session::SetFilter>());
    CHECK(screen.last<session::SetFilter>()->filter.text == "tal");
    screen.type("ks");
    CHECK(screen.session.view().filter.text == "talks");
    CHECK(screen.session.list() == std::vector<claims::EventRow>{sample::reported});
    CHECK(screen.shows("Events", "text “talks”"));
}

TEST_CASE("letters typed into the search field are no shortcuts") {
    Screen screen(sample::session());
    screen.click("Events", "Search events");
    screen.forget();
    screen.type("gnp+");
    CHECK(screen.count<session::ToggleGraticule>() == 0);
    CHECK(screen.count<session::SelectNext>() == 0);
    CHECK(screen.count<session::ZoomAbout>() == 0);
}

TEST_CASE("a chip takes its part of the filter away and leaves the others") {
    Screen screen(sample::session());
    claims::Filter filter;
    filter.text = "a";
    filter.statuses.solo("contested");
    screen.session.apply(session::SetFilter{filter});
    screen.frames();
    screen.click("Events", "text “a”");
    CHECK(screen.session.view().filter.text.empty());
    CHECK(screen.session.view().filter.statuses.is_solo("contested"));
    CHECK_FALSE(screen.shows("Events", "text “a”"));
}

TEST_CASE("dates are taken when the field is left, as the time that they cover") {
    Screen screen(sample::session());
    fill(screen, "From", "2014-22");
    REQUIRE(screen.session.view().filter.window);
    CHECK(screen.session.view().filter.window->begin == extent("2014-22").begin);
    CHECK(screen.session.view().filter.window->end == claims::distant_future);
    CHECK(screen.shows("Events", "2014-22"));  // as it was typed

    fill(screen, "to", "2020-10");
    CHECK(screen.session.view().filter.window->end == extent("2020-10").end);
    fill(screen, "known on", "2020-10-11");
    CHECK(screen.session.view().filter.known_on == extent("2020-10-11").end);
}

TEST_CASE("what is no date is said at the field, stays there, and changes nothing") {
    Screen screen(sample::session());
    screen.forget();
    fill(screen, "From", "2020-13");
    CHECK(screen.count<session::SetFilter>() == 0);
    CHECK(screen.shows("Events", "2020-13"));
    const std::string problem = claims::read_edtf("2020-13").problem;
    REQUIRE_FALSE(problem.empty());
    CHECK(screen.shows("Events", problem));
    screen.move({600, 300});
    screen.frames(5);
    CHECK(screen.shows("Events", problem));

    fill(screen, "From", "2020-10");
    CHECK_FALSE(screen.shows("Events", problem));
    CHECK(screen.session.view().filter.window->begin == extent("2020-10").begin);
}

TEST_CASE("an emptied date field asks for no date any more") {
    Screen screen(sample::session());
    fill(screen, "From", "2020");
    REQUIRE(screen.session.view().filter.window);
    const Box word = screen.text("Events").find("From");
    screen.click({word.to.x + 40, word.centre().y});
    screen.key('A', true);
    screen.key(key::backspace);
    screen.key(key::enter);
    CHECK_FALSE(screen.session.view().filter.window);
}

TEST_CASE("a time that ends before it begins is said at the field, and not asked for") {
    Screen screen(sample::session());
    fill(screen, "From", "2021");
    fill(screen, "to", "2020-10");
    REQUIRE(screen.session.view().filter.window);
    CHECK(screen.session.view().filter.window->begin == extent("2021").begin);
    CHECK(screen.session.view().filter.window->end == claims::distant_future);
    CHECK(screen.shows("Events", "2020-10"));
    CHECK(screen.shows("Events", "“to”: This is before the time begins."));

    fill(screen, "From", "2020");  // now it is not
    CHECK_FALSE(screen.shows("Events", "before the time begins"));
    CHECK(screen.session.view().filter.window->begin == extent("2020").begin);
    CHECK(screen.session.view().filter.window->end == extent("2020-10").end);

    fill(screen, "From", "2020-11");
    CHECK(screen.shows("Events", "“From”: This is after the time ends."));
    CHECK(screen.session.view().filter.window->begin == extent("2020").begin);
}

TEST_CASE("showing all events takes what is no date out of the fields") {
    Screen screen(sample::session());
    fill(screen, "From", "2020-13");
    screen.click({700, 300});
    screen.key(key::backspace, true);
    CHECK_FALSE(screen.shows("Events", "2020-13"));
    fill(screen, "From", "2021");
    fill(screen, "to", "2020-10");
    screen.click({700, 300});
    screen.key(key::backspace, true);
    CHECK_FALSE(screen.session.view().filter.window);
    CHECK_FALSE(screen.shows("Events", "2020-10 "));
    CHECK_FALSE(screen.shows("Events", "before the time begins"));
}

TEST_CASE("date fields follow a filter that was set elsewhere") {
    Screen screen(sample::session());
    fill(screen, "From", "no date");
    claims::Filter filter;
    filter.window = extent("2020-10");
    screen.session.apply(session::SetFilter{filter});
    screen.frames();
    CHECK(screen.shows("Events", "2020-10-01"));
    CHECK(screen.shows("Events", "2020-10-31"));
    CHECK_FALSE(screen.shows("Events", "no date"));
}

TEST_CASE("who asks for a time is told how many events without a date are shown, too") {
    Screen screen(sample::session());
    claims::EventDraft undated = claims::draft_of(screen.session.atlas(), 0);
    undated.id = "undated";
    undated.when.clear();
    undated.claims.clear();
    screen.session.apply(
        session::CommitAtlas{"Added", std::make_shared<const claims::Atlas>(
                                          claims::with_event(screen.session.atlas(), undated))});
    screen.frames();
    const std::string words = "1 event without a date is shown whatever the time.";
    CHECK_FALSE(screen.shows("Events", words));
    claims::Filter filter;
    filter.window = claims::Extent{0, 86400};
    screen.session.apply(session::SetFilter{filter});
    screen.frames();
    CHECK(screen.shows("Events", words));
}
