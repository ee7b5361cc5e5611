#include "claims/dates/calendar.hpp"

#include <doctest/doctest.h>

#include <random>

#include "claims/dates/edtf.hpp"

using namespace claims;

namespace {
Instant begin_of_date(const char* date) {
    return read_extent(date).begin;
}
}  // namespace

TEST_CASE("units begin where the calendar says") {
    const struct {
        const char* moment;
        TimeUnit unit;
        const char* begin;
    } table[]{{"2020-10-11T14:37:05", TimeUnit::hour, "2020-10-11T14:00:00"},
              {"2020-10-11T14:37:05", TimeUnit::day, "2020-10-11"},
              {"2020-10-11", TimeUnit::week, "2020-10-05"},  // a Sunday
              {"2020-10-12", TimeUnit::week, "2020-10-12"},  // a Monday
              {"2020-10-11", TimeUnit::month, "2020-10"},
              {"2020-10-11", TimeUnit::year, "2020"},
              {"2020-10-11", TimeUnit::decade, "2020"},
              {"1999-12-31", TimeUnit::decade, "1990"},
              {"1999-12-31", TimeUnit::century, "1900"},
              {"1969-12-31T23:59:59", TimeUnit::day, "1969-12-31"},
              {"1752-09-08", TimeUnit::month, "1752-09"},
              {"1582-10-12", TimeUnit::week, "1582-10-11"},
              {"-0001-03-01", TimeUnit::decade, "-0010"}};
    for (const auto& row : table) {
        CAPTURE(row.moment);
        CHECK(floor_to(begin_of_date(row.moment), row.unit) == begin_of_date(row.begin));
    }
}

TEST_CASE("steps of months keep to the month, and to its last day where it is shorter") {
    CHECK(stepped(begin_of_date("2020-01-31"), TimeUnit::month, 1) == begin_of_date("2020-02-29"));
    CHECK(stepped(begin_of_date("2020-01-31"), TimeUnit::month, 13) == begin_of_date("2021-02-28"));
    CHECK(stepped(begin_of_date("2020-03-01"), TimeUnit::month, -1) == begin_of_date("2020-02-01"));
    CHECK(stepped(begin_of_date("2020-02-29"), TimeUnit::year, -1) == begin_of_date("2019-02-28"));
    CHECK(stepped(begin_of_date("2020-10-11T06:00:00"), TimeUnit::decade, 1) == begin_of_date("2030-10-11T06:00:00"));
}

TEST_CASE("every moment lies in exactly one unit, and units follow each other without gaps") {
    std::mt19937_64 random(7);
    std::uniform_int_distribution<Instant> moments(begin_of_date("-3000-01-01"), begin_of_date("3000-01-01"));
    for (int i = 0; i < 2000; ++i)
        for (const TimeUnit unit : all_time_units) {
            const Instant moment = moments(random);
            const Instant begin = floor_to(moment, unit), end = stepped(begin, unit, 1);
            REQUIRE(begin <= moment);
            REQUIRE(moment < end);
            REQUIRE(floor_to(end, unit) == end);
            REQUIRE(floor_to(end - 1, unit) == begin);
            REQUIRE(ceil_to(moment, unit) == (moment == begin ? begin : end));
            REQUIRE(stepped(stepped(begin, unit, 5), unit, -5) == begin);
        }
}

TEST_CASE("an extent grows to the whole units that it touches") {
    const Extent days = read_extent("2020-10-11/2020-10-14");
    CHECK(whole_units(days, TimeUnit::month) == read_extent("2020-10"));
    CHECK(whole_units({distant_past, days.end}, TimeUnit::year).begin == distant_past);
    CHECK(whole_units(read_extent("2020-10"), TimeUnit::month) == read_extent("2020-10"));
}
