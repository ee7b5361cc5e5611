#include "claims/dates/edtf_words.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "claims/dates/edtf.hpp"

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

claims::Extent extent_of(const std::string& text) {
    return claims::read_edtf(text).date->extent;
}

}  // namespace

TEST_CASE("dates are written out as a person would write them") {
    const Rows rows{
        {"2014-22", "summer 2014"},
        {"2014-24", "winter 2014/15"},
        {"1999-24", "winter 1999/00"},
        {"2020-10-11", "11 October 2020"},
        {"2020-10-09/2020-10-10", "9 to 10 October 2020"},
        {"2020-09-27/2020-10-10", "27 September to 10 October 2020"},
        {"2019-12-31/2020-01-01", "31 December 2019 to 1 January 2020"},
        {"2016-04", "April 2016"},
        {"2020-09/2020-11", "September to November 2020"},
        {"2020-09/2020-10-10", "September 2020 to 10 October 2020"},
        {"2020-10-11/2020-10-11", "11 October 2020"},
        {"1988/1994", "1988 to 1994"},
        {"2020-09-27/..", "from 27 September 2020"},
        {"2020-09-27/", "from 27 September 2020, end unknown"},
        {"../1994", "until 1994"},
        {"/1994", "until 1994, beginning unknown"},
        {"1992~", "about 1992"},
        {"2020-07?", "July 2020 (uncertain)"},
        {"1992%", "about 1992 (uncertain)"},
        {"1988~/1994", "about 1988 to 1994"},
        {"2020-10-09?/2020-10-10", "9 October 2020 (uncertain) to 10 October 2020"},
        {"201X", "between 2010 and 2019"},
        {"20XX", "between 2000 and 2099"},
        {"2020-XX", "2020, month unknown"},
        {"2020-10-XX", "October 2020, day unknown"},
        {"2020-XX-XX", "2020, day unknown"},
        {"-0043-03-15", "15 March 44 BC"},
        {"0000", "1 BC"},
        {"-004X", "between 50 BC and 41 BC"},
        {"Y17000", "17000"},
        {"2020-10-11T02:00:00", "11 October 2020, 02:00"},
        {"2020-10-11T02:00:05Z", "11 October 2020, 02:00:05 UTC"},
        {"2020-10-11T02:00:00+04:00", "11 October 2020, 02:00 UTC+4"},
        {"2020-10-11T02:00:00-03:30", "11 October 2020, 02:00 UTC−3:30"},
        {"long ago", "long ago"},
        {"2020-13", "2020-13"},
        {"", ""},
    };
    for (const auto& [text, words] : rows) {
        CAPTURE(text);
        CHECK(claims::edtf_in_words(text) == words);
    }
}

TEST_CASE("dates stand in a sentence with their preposition") {
    const Rows rows{
        {"2020-10-11", "on 11 October 2020"},
        {"2020-10-11~", "on about 11 October 2020"},
        {"2020-10-11T02:00", "on 11 October 2020, 02:00"},
        {"2020-10-11/2020-10-11", "on 11 October 2020"},
        {"2016-04", "in April 2016"},
        {"2014-22", "in summer 2014"},
        {"1992", "in 1992"},
        {"2020-10-XX", "in October 2020, day unknown"},
        {"201X", "between 2010 and 2019"},
        {"1988/1994", "between 1988 and 1994"},
        {"2020-10-09/2020-10-10", "between 9 and 10 October 2020"},
        {"2020-09-27/2020-10-12", "between 27 September and 12 October 2020"},
        {"2020-09/2020-10", "between September and October 2020"},
        {"2020-09-27/..", "from 27 September 2020"},
        {"../1994", "until 1994"},
        {"", "on an unknown date"},
        {"long ago", "dated “long ago”"},
    };
    for (const auto& [text, words] : rows) {
        CAPTURE(text);
        CHECK(claims::edtf_in_sentence(text) == words);
    }
}

TEST_CASE("a stretch of time is told by the days it touches") {
    CHECK(claims::time_in_sentence(extent_of("2020-10-11")) == "on 11 October 2020");
    CHECK(claims::time_in_sentence(extent_of("2020-10")) == "from 1 to 31 October 2020");
    CHECK(claims::time_in_sentence(extent_of("2020-10-01/..")) == "from 1 October 2020");
    CHECK(claims::time_in_sentence(extent_of("../2020-10-12")) == "until 12 October 2020");
    CHECK(claims::time_in_sentence({}) == "");
    const claims::Instant midnight = extent_of("2020-10-11").begin;
    CHECK(claims::time_in_sentence({midnight + 6 * 3600, midnight + 12 * 3600}) ==
          "on 11 October 2020 from 06:00 to 12:00");
    CHECK(claims::time_in_sentence({midnight + 23 * 3600, midnight + 24 * 3600}) ==
          "on 11 October 2020 from 23:00 to 24:00");
    CHECK(claims::time_in_sentence({midnight + 23 * 3600, midnight + 25 * 3600}) ==
          "from 11 October 2020 23:00 to 12 October 2020 01:00");
    CHECK(claims::time_in_words({}) == "all times");
    CHECK(claims::time_in_words(extent_of("2020-10-08/..")) == "from 8 October 2020");
    CHECK(claims::time_in_words(extent_of("../2020-10-08")) == "until 8 October 2020");
    CHECK(claims::time_in_words(extent_of("2020-10")) == "1 to 31 October 2020");
    CHECK(claims::last_day_in_sentence(extent_of("2020-10-11").end) == "on 11 October 2020");
    CHECK(claims::last_day_in_sentence(extent_of("2020-10-11T12:00").end) ==
          "on 11 October 2020, 12:00 UTC");
    CHECK(claims::last_day_in_sentence(extent_of("2020-10-11T23:59").end) == "on 11 October 2020");
    CHECK(claims::last_day_in_sentence(extent_of("2020-10-11T12:00:07").end) ==
          "on 11 October 2020, 12:00:07 UTC");
    CHECK(claims::last_day_in_sentence(claims::distant_future) == "at any time");
    CHECK(claims::last_day_in_sentence(claims::distant_past) == "before any time");
}
