#include "session/time/timeline.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf.hpp"
#include "session/session.hpp"
#include "session/time/time_axis.hpp"
#include "support/small_atlas.hpp"

using namespace session;
using claims::read_extent;

namespace {

Timeline laid_out(const claims::Atlas& atlas, const claims::Extent& span) {
    const claims::Overview overview = claims::apply_filter(atlas, {});
    return lay_out_time(atlas, overview.rows, overview.statuses, span);
}

float counted(const Timeline& timeline) {
    float sum = 0;
    for (const TimeBin& bin : timeline.bins) sum += bin.total();
    return sum;
}

std::shared_ptr<const claims::Atlas> random_atlas(std::mt19937_64& random, std::size_t count) {
    static const std::vector<std::string> dates{
        "2020-10-11",          "2020-10",    "2020", "2019-12/2020-02", "2020-09-27/..",
        "2020-10-11T13:00:00", "1751-03-05", "201X"};
    std::vector<support::SmallEvent> events;
    for (std::size_t i = 0; i < count; ++i)
        events.push_back({"e" + std::to_string(i), {46, 40}, dates[random() % dates.size()], "E"});
    return support::small_atlas(events);
}

Session session_of(std::shared_ptr<const claims::Atlas> atlas) {
    Session session(std::move(atlas), std::make_shared<geo::BaseMap>(), {});
    session.apply(SetMapArea{{}, {1200, 800, 1}});
    session.apply(FitTime{});
    return session;
}

}  // namespace

TEST_CASE("all units of time together count every dated event once") {
    const auto atlas = support::small_atlas({{"a", {46, 40}, "2020-10-11", "A"},
                                             {"b", {46, 40}, "2020-10", "B"},
                                             {"c", {46, 40}, "2020-10-11T13:00:00", "C"}});
    const Timeline timeline = laid_out(*atlas, read_extent("2020-09/2020-11"));
    CHECK(timeline.unit == claims::TimeUnit::day);
    CHECK(counted(timeline) == doctest::Approx(3));
    CHECK(timeline.bins.size() == 91);
    for (const TimeBin& bin : timeline.bins)
        if (bin.extent == read_extent("2020-10-11")) {
            CHECK(bin.within == 2);
            CHECK(bin.across == 1);
        }
}

TEST_CASE("bars are as long as what is known of the time, and do not cover each other") {
    std::mt19937_64 random(3);
    for (int round = 0; round < 30; ++round) {
        const auto atlas = random_atlas(random, 8);
        const Timeline timeline = laid_out(*atlas, read_extent("2020"));
        for (const TimeBar& bar : timeline.bars) {
            CHECK(bar.when == atlas->event(bar.row).when);
            for (const TimeBar& other : timeline.bars)
                if (bar.row != other.row && bar.lane == other.lane)
                    CHECK_FALSE(bar.when.overlaps(other.when));
        }
    }
}

TEST_CASE("every event is on the axis, before it, after it, or has no date") {
    std::mt19937_64 random(5);
    for (const char* span : {"2020-10-11", "2020", "1750/1760", "-0500/2100"}) {
        const auto atlas = random_atlas(random, 300);
        const Timeline timeline = laid_out(*atlas, read_extent(span));
        std::size_t overlapping = 0;
        for (claims::EventRow row = 0; row < atlas->event_count(); ++row)
            overlapping += atlas->event(row).when.overlaps(read_extent(span));
        CHECK(overlapping + timeline.earlier + timeline.later + timeline.undated ==
              atlas->event_count());
        CHECK(timeline.bins.size() <= most_bins + 1);
    }
}

TEST_CASE("playing shows each event in exactly the frames that its time touches") {
    std::mt19937_64 random(9);
    Session session = session_of(random_atlas(random, 60));
    claims::Filter filter;
    filter.window = read_extent("2020-10-05/2020-10-20");
    session.apply(SetFilter{filter});
    std::vector<int> seen(session.atlas().event_count(), 0), expected = seen;
    session.apply(PlayTime{});
    int frames = 0;
    while (session.time_axis().is_playing && frames < 100) {
        ++frames;
        const claims::Extent shown = *session.view().filter.window;
        for (const claims::EventRow row : session.overview().rows) ++seen[row];
        for (claims::EventRow row = 0; row < session.atlas().event_count(); ++row)
            expected[row] += session.atlas().event(row).when.overlaps(shown);
        session.apply(Tick{10.0});  // however long a frame took, the next is not skipped
    }
    CHECK(frames == 16);
    CHECK(seen == expected);
}

TEST_CASE("playing begins again after its end, loops when told to, and stops for a new window") {
    Session session = session_of(support::small_atlas(
        {{"a", {46, 40}, "2020-10-11", "A"}, {"b", {46, 40}, "2020-10-13", "B"}}));
    session.apply(PlayTime{});
    CHECK(session.view().filter.window == read_extent("2020-10-11"));
    CHECK(session.due_in() == doctest::Approx(0.5));
    session.apply(Tick{0.3});
    CHECK(session.view().filter.window == read_extent("2020-10-11"));
    for (int i = 0; i < 3; ++i) session.apply(Tick{0.6});
    CHECK(session.view().filter.window == read_extent("2020-10-13"));
    CHECK_FALSE(session.time_axis().is_playing);
    CHECK_FALSE(session.due_in().has_value());

    session.apply(ToggleTimeLoop{});
    session.apply(PlayTime{});
    CHECK(session.view().filter.window == read_extent("2020-10-11"));
    for (int i = 0; i < 3; ++i) session.apply(Tick{0.6});
    CHECK(session.view().filter.window == read_extent("2020-10-11"));
    CHECK(session.time_axis().is_playing);

    claims::Filter filter = session.view().filter;
    filter.window = read_extent("2020-10");
    session.apply(SetFilter{filter});
    CHECK_FALSE(session.time_axis().is_playing);
}

TEST_CASE("the timeline keeps what lies outside of the shown window") {
    Session session = session_of(support::small_atlas(
        {{"a", {46, 40}, "2020-10-11", "A"}, {"b", {46, 40}, "2020-10-13", "B"}}));
    CHECK(session.timeline().bars.size() == 2);
    session.apply(StepTime{1});
    CHECK(session.overview().rows.size() == 1);
    CHECK(session.timeline().bars.size() == 2);
}

TEST_CASE("a timeline that was closed shows what the filter shows when it is opened again") {
    Session session = session_of(support::small_atlas({{"a", {46, 40}, "2020-10-11", "Alpha"},
                                                       {"b", {47, 41}, "2020-10-12", "Beta"}}));
    for (const Action& toggle : {Action(TogglePanel{Panel::timeline}), Action(ToggleAllPanels{})}) {
        session.apply(SetFilter{});
        session.apply(FitTime{});
        REQUIRE(counted(session.timeline()) == doctest::Approx(2));
        session.apply(toggle);
        claims::Filter filter;
        filter.text = "alpha";
        session.apply(SetFilter{filter});
        session.apply(StepTime{-1});
        CHECK(session.view().filter.window == read_extent("2020-10-11"));
        session.apply(SetFilter{filter});
        session.apply(toggle);
        CHECK(counted(session.timeline()) == doctest::Approx(1));
    }
}

TEST_CASE("knowledge steps back from the last claim, and forth to all claims") {
    auto chunk = std::make_shared<claims::EventChunk>();
    claims::Claim claim;
    claim.id = "c";
    claim.made = read_extent("2020-10-11");
    chunk->push_back(support::small_atlas({{"a", {46, 40}, "2020-10-01", "A"}})->event(0), {claim});
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->add_chunk(chunk);
    Session session = session_of(atlas);
    session.apply(StepKnownOn{-1});
    CHECK(session.view().filter.known_on == read_extent("2020-10-10").end);
    session.apply(StepKnownOn{-1});
    CHECK(session.view().filter.known_on == read_extent("2020-10-09").end);
    session.apply(StepKnownOn{5});
    CHECK_FALSE(session.view().filter.known_on.has_value());
}

TEST_CASE("without a dated claim there is nothing to step through, and that is said") {
    Session session = session_of(support::small_atlas({{"a", {46, 40}, "2020-10-11", "A"}}));
    session.apply(StepKnownOn{-1});
    CHECK_FALSE(session.view().filter.known_on.has_value());
    CHECK_FALSE(session.message().empty());
}

TEST_CASE("most happens where half of the events lie closest together") {
    std::mt19937_64 random(6);
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        std::vector<support::SmallEvent> events;
        const std::size_t crowd = 4 + random() % 12, others = random() % crowd;
        const std::string month = "2020-0" + std::to_string(1 + random() % 9);
        for (std::size_t i = 0; i < crowd; ++i)
            events.push_back({"c" + std::to_string(i),
                              {46, 40},
                              month + "-" + std::to_string(10 + random() % 9),
                              "C"});
        for (std::size_t i = 0; i < others; ++i)
            events.push_back(
                {"o" + std::to_string(i), {46, 40}, std::to_string(1990 + random() % 60), "O"});
        const auto atlas = support::small_atlas(events);
        const std::vector<claims::EventRow> rows = claims::apply_filter(*atlas, {}).rows;
        std::vector<claims::Instant> middles;
        for (const claims::EventRow row : rows) {
            const claims::Extent when = atlas->event(row).when;
            middles.push_back(when.begin + (when.end - when.begin) / 2);
        }
        std::ranges::sort(middles);
        claims::Extent closest = longest_time;
        for (std::size_t i = 0; i + middles.size() / 2 < middles.size(); ++i)
            if (const claims::Instant to = middles[i + middles.size() / 2];
                to - middles[i] < closest.end - closest.begin)
                closest = {middles[i], to};
        const claims::Instant wing =
            std::max((closest.end - closest.begin) / 2, 2 * claims::seconds_per_day);
        const claims::Extent wanted{closest.begin - wing, closest.end + wing};
        const claims::Extent found = busiest_time(*atlas, rows);
        CHECK((found == wanted || found == time_spanned(*atlas, rows)));
        if (others > 0 && wanted.end - wanted.begin < 40 * claims::seconds_per_day)
            CHECK(found == wanted);
    }
}

TEST_CASE("where no event has a date nothing is played, and that is said") {
    Session session = session_of(support::small_atlas({}));
    session.apply(PlayTime{});
    CHECK_FALSE(session.time_axis().is_playing);
    CHECK_FALSE(session.view().filter.window.has_value());
    CHECK(session.message().find("nothing to play") != std::string::npos);
}
