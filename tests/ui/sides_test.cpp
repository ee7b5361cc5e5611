#include <doctest/doctest.h>

#include "claims/dates/edtf.hpp"
#include "sample.hpp"
#include "screen.hpp"

namespace {

constexpr const char* window = "What each side says";
constexpr int f7 = 296;

/// The window is open, with an event selected.
void open_sides(Screen& screen, std::optional<claims::EventRow> selected,
                session::SidesTab tab = session::SidesTab::event) {
    screen.session.apply(session::Select{selected});
    screen.session.apply(session::TogglePanel{session::Panel::sides});
    session::SidesView view;
    view.tab = tab;
    screen.session.apply(session::CompareSides{view});
    screen.frames(4);
    screen.forget();
}

}  // namespace

TEST_CASE("F7 opens the sides; without an event it says what to do, with one who says what") {
    Screen screen(sample::session());
    screen.key(f7);
    REQUIRE(screen.session.is_open(session::Panel::sides));
    CHECK(screen.shows(window, "Select an event on the map"));
    screen.session.apply(session::Select{sample::contested});
    screen.frames();
    CHECK(screen.shows(window, "Shells on a town"));
    CHECK(screen.shows(window, "Eastland"));
    CHECK(screen.shows(window, "The east says so."));
    CHECK(screen.shows(window, "accused by East Ministry"));
    CHECK(screen.shows(window, "denies the accusation against Westland"));
    CHECK(screen.shows(window, "No statement on record: Third parties."));
    screen.key(key::escape);
    CHECK_FALSE(screen.session.is_open(session::Panel::sides));
    CHECK(screen.session.selected() == sample::contested);
}

TEST_CASE("who is silent is told, also where a side speaks later than the known-on day") {
    Screen screen(sample::session());
    open_sides(screen, sample::claimed);
    CHECK(screen.shows(window, "No statement on record: Westland and Third parties."));
    CHECK(screen.shows(window, "civilians killed: not provided"));
    claims::Filter filter;
    filter.known_on = claims::read_extent("2020-10-10").end;
    screen.session.apply(session::SetFilter{filter});
    screen.frames();
    CHECK(screen.shows(window, "As known on 10 October 2020"));
    CHECK(screen.shows(window, "2 claims made after this day are left out."));
    CHECK_FALSE(screen.shows(window, "not provided"));
}

TEST_CASE("figures of all shown events are plotted, and who gives none stays in the list") {
    Screen screen(sample::session());
    open_sides(screen, std::nullopt);
    screen.click(window, "Figures");
    CHECK(screen.shows(window, "Select an event to see who gives which figure"));
    screen.click(window, "All shown events");
    CHECK(screen.session.sides_view().all_events);
    CHECK(screen.shows(window, "members of the military killed"));
    CHECK(screen.shows(window, "East Ministry (side: Eastland): 1 figure"));
    CHECK(screen.shows(window, "West Ministry (side: Westland): not provided"));
    CHECK(screen.shows(window, "Observer (third party): not provided"));

    // The claim is known when its day has ended; the tick's word stands right of the tick.
    const Box day = screen.text(window).find("12 Oct");
    REQUIRE_FALSE(day.is_empty());
    const ImVec2 mark{day.from.x - 4, screen.place_of(window, "200").y};
    screen.move(mark);
    CHECK(screen.shows("##Tooltip", "201 members of the military killed"));
    CHECK(screen.shows("##Tooltip", "made on 11 October 2020"));
    CHECK(screen.shows("##Tooltip", "event: Losses of the east, October 2020"));
    CHECK(screen.shows("##Tooltip", "source: The Paper, quoting the Agency"));
    screen.click(mark);
    CHECK(screen.session.selected() == sample::claimed);
}

TEST_CASE("another metric is picked from the list; a metric without figures says so") {
    Screen screen(sample::session());
    open_sides(screen, sample::claimed, session::SidesTab::figures);
    CHECK(screen.shows(window, "201 members of the military killed, on 11 October 2020"));
    screen.click(window, "members of the military killed");
    screen.click("##Combo", "civilians killed (no figure)");
    CHECK(screen.session.sides_view().metric == "killed_civilian");
    CHECK(screen.shows(window, "Nobody gives a figure"));
    CHECK(screen.shows(window, "East Ministry (side: Eastland): not provided, though it speaks"));
}

TEST_CASE("the matrix sets actors against events in order of time; a click selects the event") {
    Screen screen(sample::session());
    open_sides(screen, std::nullopt);
    screen.click(window, "Matrix");
    CHECK(screen.shows(window, "3 actors speak about 5 shown events"));
    const Box first = screen.text(window).find("1994");
    REQUIRE_FALSE(first.is_empty());
    const auto cell = [&](int column, const char* actor) {
        return ImVec2{first.from.x - 2 + 24 * (static_cast<float>(column) + 0.5F),
                      screen.place_of(window, actor).y};
    };
    screen.move(cell(4, "West Ministry"));
    CHECK(screen.shows("##Tooltip", "West Ministry denies the accusation against Westland"));
    CHECK(screen.shows(window, "Shells on a town, 11 October 2020"));
    screen.move(cell(3, "West Ministry"));
    CHECK(screen.shows("##Tooltip", "West Ministry says nothing on record"));
    screen.click(cell(3, "Observer"));
    CHECK(screen.session.selected() == sample::reported);
    // The same by the head of a column.
    screen.click({cell(4, "Observer").x, first.centre().y + 20});
    CHECK(screen.session.selected() == sample::contested);
    // And the name of an actor leads to its card.
    screen.click(window, "Observer");
    CHECK(screen.session.selected_actor() == "observer");
}

TEST_CASE("the sides are drawn for an atlas without events") {
    using session::SidesTab;
    for (const SidesTab tab : {SidesTab::event, SidesTab::figures, SidesTab::matrix}) {
        Screen screen({sample::empty_atlas(), sample::base(), {}}, {.real_fonts = false});
        open_sides(screen, std::nullopt, tab);
        CHECK(screen.shows(window, "Figures"));
    }
}

TEST_CASE("a matrix of too many events says how many it leaves out") {
    Screen screen({sample::scattered_atlas(6000), sample::base(), {}});
    open_sides(screen, 17, session::SidesTab::matrix);
    CHECK(screen.shows(window, "The first 5,000 of 6,000 shown events"));
}

TEST_CASE("the sides of an event stay readable in a small window with large type") {
    Screen screen(sample::session(), {.width = 800, .height = 600, .scale = 2.0});
    open_sides(screen, sample::contested);
    CHECK(screen.shows(window, "Eastland"));
}

TEST_CASE("arrows walk through the matrix, and Enter selects the event of the cell") {
    Screen screen(sample::session());
    open_sides(screen, std::nullopt, session::SidesTab::matrix);
    const auto is_in_grid = [&] { return !screen.shows(window, "Rest on a column"); };
    for (int i = 0; i < 12 && !is_in_grid(); ++i) screen.key(key::down);
    REQUIRE(is_in_grid());
    const std::vector<claims::EventRow> events = screen.session.sides().matrix->events();
    REQUIRE(events.size() > 2);
    screen.key(key::right);
    screen.key(key::right);
    screen.key(key::left);
    screen.key(key::enter);
    REQUIRE(screen.last<session::Select>());
    CHECK(screen.last<session::Select>()->row == events[1]);
    CHECK(is_in_grid());
}
