#include <doctest/doctest.h>

#include <cmath>

#include "claims/dates/edtf.hpp"
#include "sample.hpp"
#include "screen.hpp"
#include "ui/timeline/time_scale.hpp"

namespace {

constexpr float lanes_left = 92, lanes_right = 1418;  // px in a window 1440 wide
constexpr float events_y = 805, claims_y = 842;

ui::TimeScale scale_of(const Screen& screen) {
    return {screen.session.time_axis().span, lanes_left, lanes_right - lanes_left};
}

float x_of(const Screen& screen, const char* date) {
    return scale_of(screen).x(claims::read_extent(date).begin);
}

}  // namespace

TEST_CASE("the timeline first shows where most happens, and then all when told to") {
    Screen screen(sample::session());
    REQUIRE(screen.session.time_axis().is_shown());
    const session::Timeline& timeline = screen.session.timeline();
    CHECK(timeline.bars.size() + timeline.earlier + timeline.later + timeline.undated ==
          sample::event_count);
    CHECK(timeline.bars.size() >= sample::event_count / 2);
    CHECK(screen.shows("Timeline", "happened"));
    CHECK(screen.shows("Timeline", "claimed"));
    CHECK(screen.shows("Timeline", "all times: 5 events"));
    screen.session.apply(session::FitTime{});
    CHECK(screen.session.timeline().earlier + screen.session.timeline().later == 0);
}

TEST_CASE("an atlas without dates gets its time with the first one, and keeps it with the next") {
    Screen screen({sample::empty_atlas(), sample::base(), {}});
    screen.session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    screen.frames();
    const auto add = [&](const char* when) {
        screen.session.apply(session::NewEvent{{46, 40}});
        claims::EventDraft event = screen.session.draft()->event;
        event.title = when;
        event.when = when;
        screen.session.apply(session::ChangeDraft{event});
        screen.session.apply(session::CommitDraft{});
        screen.frames();
        return screen.session.time_axis().span;
    };
    const claims::Extent first = add("2020-10-11"), day = claims::read_extent("2020-10-11");
    CHECK(first.begin <= day.begin);
    CHECK(first.end >= day.end);
    CHECK(first.end - first.begin < 400 * 86'400);
    CHECK(add("1994") == first);
}

TEST_CASE("a drag in the upper lane shows whole days only; a click beside shows all again") {
    Screen screen(sample::session());
    screen.drag({x_of(screen, "2020-10-09") + 6, events_y},
                {x_of(screen, "2020-10-10") + 6, events_y}, 0.2F);
    CHECK(screen.session.view().filter.window == claims::read_extent("2020-10-09/2020-10-10"));
    CHECK(screen.shows("Timeline", "9 to 10 October 2020"));
    screen.click({x_of(screen, "2020-10-14"), events_y - 22});
    CHECK_FALSE(screen.session.view().filter.window.has_value());
}

TEST_CASE("edges and middle of the shown window are dragged by whole days") {
    Screen screen(sample::session());
    claims::Filter filter;
    filter.window = claims::read_extent("2020-10-08/2020-10-12");
    screen.session.apply(session::SetFilter{filter});
    screen.frames();
    const float day = x_of(screen, "2020-10-02") - x_of(screen, "2020-10-01");
    const float end = x_of(screen, "2020-10-13");
    screen.drag({end, events_y}, {end + 2 * day, events_y}, 0.2F);
    CHECK(screen.session.view().filter.window == claims::read_extent("2020-10-08/2020-10-14"));
    const float middle = x_of(screen, "2020-10-10");
    screen.drag({middle, events_y - 22}, {middle - 3 * day, events_y - 22}, 0.2F);
    CHECK(screen.session.view().filter.window == claims::read_extent("2020-10-05/2020-10-11"));
}

TEST_CASE("the lower lane says what was known; at its right end everything is") {
    Screen screen(sample::session());
    CHECK(screen.session.overview().statuses[sample::contested] == claims::Status::contested);
    screen.drag({lanes_right, claims_y}, {x_of(screen, "2020-10-11"), claims_y}, 0.2F);
    CHECK(screen.session.view().filter.known_on == claims::read_extent("2020-10-10").end);
    CHECK(screen.session.overview().statuses[sample::contested] == claims::Status::reported);
    screen.drag({x_of(screen, "2020-10-11"), claims_y}, {lanes_right + 4, claims_y}, 0.2F);
    CHECK_FALSE(screen.session.view().filter.known_on.has_value());
}

TEST_CASE("the wheel shows less time about the pointer") {
    Screen screen(sample::session());
    const claims::Extent before = screen.session.time_axis().span;
    const float x = x_of(screen, "2020-10-11");
    screen.wheel({x, events_y}, 3);
    const claims::Extent after = screen.session.time_axis().span;
    CHECK(after.end - after.begin < (before.end - before.begin) * 6 / 10);
    CHECK(std::abs(x_of(screen, "2020-10-11") - x) < 1.5F);
}

TEST_CASE("keys play, stop and step") {
    Screen screen(sample::session());
    screen.forget();
    ImGui::GetIO().AddInputCharactersUTF8("llL");  // all before one frame
    screen.frames(1);
    CHECK(screen.count<session::StepTime>() == 2);
    CHECK(screen.count<session::StepKnownOn>() == 1);
    screen.session.apply(session::SetFilter{});
    screen.type("l");
    REQUIRE(screen.session.view().filter.window);
    const claims::Extent first = *screen.session.view().filter.window;
    screen.type("l");
    CHECK(screen.session.view().filter.window->begin == first.end);
    screen.type("k");
    CHECK(screen.session.time_axis().is_playing);
    screen.type("k");
    CHECK_FALSE(screen.session.time_axis().is_playing);
}

TEST_CASE("ticks name the year once, and hours, days, months and centuries after need") {
    const auto labels = [](const char* from, const char* to) {
        const ui::TimeScale scale{
            {claims::read_extent(from).begin, claims::read_extent(to).begin}, 0, 800};
        std::vector<std::string> words;
        float last = -1000;
        for (const ui::TimeTick& tick : ui::time_ticks(scale, 90)) {
            CHECK(scale.x(tick.at) - last >= 89);
            last = scale.x(tick.at);
            words.push_back(tick.label);
        }
        return words;
    };
    CHECK(labels("2020-10-10", "2020-10-15") ==
          std::vector<std::string>{"10 Oct 2020", "11 Oct", "12 Oct", "13 Oct", "14 Oct"});
    CHECK(labels("2020-10-11", "2020-10-12") ==
          std::vector<std::string>{"11 Oct 2020", "03:00", "06:00", "09:00", "12:00", "15:00",
                                   "18:00", "21:00"});
    CHECK(labels("2020-06", "2021-02") == std::vector<std::string>{"Jun 2020", "Jul", "Aug", "Sep",
                                                                   "Oct", "Nov", "Dec",
                                                                   "Jan 2021"});
    CHECK(labels("1600", "2000").front() == "1600");
    CHECK(labels("-0250", "0250")[2] == "1 BC");
}
