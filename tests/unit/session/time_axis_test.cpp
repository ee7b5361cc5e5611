#include "session/time/time_axis.hpp"

#include <doctest/doctest.h>

#include <random>

#include "claims/dates/edtf.hpp"

using namespace session;
using claims::Extent;
using claims::read_extent;
using claims::TimeUnit;

TEST_CASE("the frames of a range leave out no moment and show none twice") {
    std::mt19937_64 random(11);
    std::uniform_int_distribution<claims::Instant> begins(read_extent("1700").begin,
                                                          read_extent("2030").begin);
    for (const TimeUnit unit :
         {TimeUnit::hour, TimeUnit::day, TimeUnit::week, TimeUnit::month, TimeUnit::year}) {
        const claims::Instant from = begins(random);
        const Extent range =
            claims::whole_units({from, claims::stepped(from, unit, 40) + 1234}, unit);
        std::vector<claims::Instant> moments;
        for (int i = 0; i < 300; ++i)
            moments.push_back(
                std::uniform_int_distribution<claims::Instant>(range.begin, range.end - 1)(random));
        std::vector<int> times_shown(moments.size(), 0);
        std::optional<Extent> frame = first_frame(unit, range);
        CHECK(frame->begin == range.begin);
        for (; frame; frame = next_frame(*frame, unit, range)) {
            // Seams: the last second of a frame and the first of the next.
            moments.push_back(frame->begin);
            moments.push_back(frame->end - 1);
            times_shown.resize(moments.size(), 0);
        }
        for (frame = first_frame(unit, range); frame; frame = next_frame(*frame, unit, range))
            for (std::size_t i = 0; i < moments.size(); ++i)
                times_shown[i] += frame->overlaps({moments[i], moments[i] + 1});
        for (const int times : times_shown) REQUIRE(times == 1);
    }
}

TEST_CASE("stepping moves a window by whole units; without one it begins at an end") {
    const Extent range = read_extent("2020-09-27/2020-11-10");
    CHECK(stepped_window(std::nullopt, TimeUnit::day, 1, range) == read_extent("2020-09-27"));
    CHECK(stepped_window(std::nullopt, TimeUnit::day, -1, range) == read_extent("2020-11-10"));
    CHECK(stepped_window(read_extent("2020-10"), TimeUnit::month, 1, range) ==
          read_extent("2020-11"));
    CHECK(stepped_window(read_extent("2020-10-03/2020-10-05"), TimeUnit::month, 1, range) ==
          read_extent("2020-11"));
    const Extent open = stepped_window(read_extent("2020-10-11/.."), TimeUnit::day, 1, range);
    CHECK(open.begin == read_extent("2020-10-12").begin);
    CHECK(open.end == claims::distant_future);
}

TEST_CASE("zooming keeps the moment under the pointer, from hours to millennia") {
    Extent span = read_extent("2020");
    const auto moment = [&](double share) {
        return static_cast<double>(span.begin) + share * static_cast<double>(span.end - span.begin);
    };
    const double before = moment(0.25);
    span = zoomed(span, 0.25, 0.01);
    CHECK(moment(0.25) == doctest::Approx(before).epsilon(1e-9));
    for (int i = 0; i < 50; ++i) span = zoomed(span, 0.5, 0.5);
    CHECK(span.end - span.begin == shortest_span);
    for (int i = 0; i < 80; ++i) span = zoomed(span, 0.5, 2);
    CHECK(span == longest_time);
}
