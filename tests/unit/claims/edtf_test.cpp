#include "claims/dates/edtf.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "claims/dates/civil_date.hpp"

using claims::distant_future;
using claims::distant_past;
using claims::Extent;
using claims::Instant;

namespace {

Instant at(std::int64_t year, unsigned month = 1, unsigned day = 1, int hour = 0, int minute = 0,
           int second = 0) {
    return claims::start_of({year, month, day}) + (hour * 60 + minute) * 60 + second;
}

struct Valid {
    std::string text;
    Extent extent;
    bool uncertain = false, approximate = false;
};

void check(const std::vector<Valid>& rows) {
    for (const Valid& row : rows) {
        CAPTURE(row.text);
        const claims::EdtfReading reading = claims::read_edtf(row.text);
        CHECK(reading.problem == "");
        REQUIRE(reading.date.has_value());
        CHECK(reading.date->extent.begin == row.extent.begin);
        CHECK(reading.date->extent.end == row.extent.end);
        CHECK(reading.date->uncertain == row.uncertain);
        CHECK(reading.date->approximate == row.approximate);
    }
}

}  // namespace

TEST_CASE("known moments have their Unix time") {
    CHECK(claims::read_edtf("1970-01-01").date->extent == Extent{0, 86'400});
    CHECK(claims::read_edtf("2020-10-11").date->extent == Extent{1'602'374'400, 1'602'460'800});
    CHECK(claims::read_edtf("1600-02-29").date->extent.begin == -11'670'998'400);
    CHECK(claims::read_edtf("0000-01-01").date->extent.begin == -62'167'219'200);
}

TEST_CASE("dates of every resolution cover their time and no more") {
    check({
        {"2020", {at(2020), at(2021)}},
        {"0000", {at(0), at(1)}},
        {"2020-10", {at(2020, 10), at(2020, 11)}},
        {"2020-12", {at(2020, 12), at(2021)}},
        {"2020-02", {at(2020, 2), at(2020, 3)}},
        {"2020-02-29", {at(2020, 2, 29), at(2020, 3)}},
        {"2020-12-31", {at(2020, 12, 31), at(2021)}},
        {"2020-10-11T02:00:00", {at(2020, 10, 11, 2), at(2020, 10, 11, 2, 0, 1)}},
        {"2020-10-11T23:59:59Z", {at(2020, 10, 11, 23, 59, 59), at(2020, 10, 12)}},
        {"2020-10-11T02:00", {at(2020, 10, 11, 2), at(2020, 10, 11, 2, 1)}},
        {"2020-10-11T02:00:00+04:00", {at(2020, 10, 10, 22), at(2020, 10, 10, 22, 0, 1)}},
        {"2020-10-11T02:00:00-03:30", {at(2020, 10, 11, 5, 30), at(2020, 10, 11, 5, 30, 1)}},
        {"2020-10-11T02:00:00+04", {at(2020, 10, 10, 22), at(2020, 10, 10, 22, 0, 1)}},
    });
}

TEST_CASE("seasons are three whole months and winter ends in the next year") {
    check({
        {"2014-21", {at(2014, 3), at(2014, 6)}},
        {"2014-22", {at(2014, 6), at(2014, 9)}},
        {"2014-23", {at(2014, 9), at(2014, 12)}},
        {"2014-24", {at(2014, 12), at(2015, 3)}},
    });
}

TEST_CASE("negative and very long years are read") {
    check({
        {"-0044", {at(-44), at(-43)}},
        {"-0044-03-15", {at(-44, 3, 15), at(-44, 3, 16)}},
        {"-0004-02-29", {at(-4, 2, 29), at(-4, 3)}},
        {"Y17000", {at(17'000), at(17'001)}},
        {"Y-17000", {at(-17'000), at(-16'999)}},
        {"Y200000000000", {at(200'000'000'000), at(200'000'000'001)}},
    });
    CHECK(at(17'000) > at(9999));
    CHECK(at(-17'000) < at(-44));
}

TEST_CASE("unspecified digits cover all that they may stand for") {
    check({
        {"201X", {at(2010), at(2020)}},
        {"20XX", {at(2000), at(2100)}},
        {"-004X", {at(-49), at(-39)}},
        {"2020-XX", {at(2020), at(2021)}},
        {"2020-10-XX", {at(2020, 10), at(2020, 11)}},
        {"2020-XX-XX", {at(2020), at(2021)}},
    });
}

TEST_CASE("intervals reach from the beginning of the first date to the end of the last") {
    check({
        {"1988/1994", {at(1988), at(1995)}},
        {"2020-10-09/2020-10-10", {at(2020, 10, 9), at(2020, 10, 11)}},
        {"2020-09-27/2020-11", {at(2020, 9, 27), at(2020, 12)}},
        {"2014-22/2016-04", {at(2014, 6), at(2016, 5)}},
        {"2020-10-05/2020-10", {at(2020, 10, 5), at(2020, 11)}},
        {"2020-09-27/..", {at(2020, 9, 27), distant_future}},
        {"2020-09-27/", {at(2020, 9, 27), distant_future}},
        {"../1994", {distant_past, at(1995)}},
        {"/1994", {distant_past, at(1995)}},
        {"-0100/0100", {at(-100), at(101)}},
    });
}

TEST_CASE("qualifiers are kept and do not widen the time") {
    check({
        {"1992?", {at(1992), at(1993)}, true, false},
        {"1992~", {at(1992), at(1993)}, false, true},
        {"1992-05-08%", {at(1992, 5, 8), at(1992, 5, 9)}, true, true},
        {"1988~/1994", {at(1988), at(1995)}, false, true},
        {"1988/1994?", {at(1988), at(1995)}, true, false},
        {"2014-22~", {at(2014, 6), at(2014, 9)}, false, true},
        {"201X?", {at(2010), at(2020)}, true, false},
        {"1988?/..", {at(1988), distant_future}, true, false},
    });
}

TEST_CASE("text that is no date is refused with a sentence that says why") {
    const std::vector<std::pair<std::string, std::string>> rows{
        {"", "the date is empty"},
        {"2020-13-45", "“2020-13-45” has no month 13"},
        {"2020-00", "“2020-00” has no month 00"},
        {"-000X", "“-000X” leaves open on which side of the year 0 it lies"},
        {"2020-25", "“2020-25” has no month or season 25"},
        {"2020-22-01", "“2020-22-01” has no month 22"},
        {"2020-02-30", "“2020-02-30” has no day 30: February 2020 has 29 days"},
        {"2019-02-29", "“2019-02-29” has no day 29: February 2019 has 28 days"},
        {"2020-10-00", "“2020-10-00” has no day 00: October 2020 has 31 days"},
        {"12.10.2020", "“12.10.2020” is no date: write it as 2020-10-11, 2020-10 or 2020"},
        {"2020-1-5", "“2020-1-5” is no date: write it as 2020-10-11, 2020-10 or 2020"},
        {"20201011", "“20201011” is no date: write it as 2020-10-11, 2020-10 or 2020"},
        {"2020/10/11",
         "“2020/10/11” is no date: write it as 2020-10-11, or two dates with one “/”"},
        {"2020-10-11T25:00:00", "“2020-10-11T25:00:00” has no hour 25"},
        {"2020-10-11T02:60:00", "“2020-10-11T02:60:00” has no minute 60"},
        {"2020-10-11T02:00:60", "“2020-10-11T02:00:60” has no second 60"},
        {"2020-10-11T02:00:00+4",
         "“2020-10-11T02:00:00+4” has no time zone “+4”: write it as Z or +04:00"},
        {"2020-10T02:00:00", "“2020-10T02:00:00” gives a time of day but no day"},
        {"2020-10-XXT02:00:00", "“2020-10-XXT02:00:00” gives a time of day but no day"},
        {"2020-XX-11", "“2020-XX-11” names a day but leaves its month open"},
        {"202X-10", "“202X-10” names a month but leaves its year open"},
        {"1XXX", "“1XXX” leaves more than two digits of the year open"},
        {"Y2020", "“Y2020” is no date: “Y” is for years of five digits and more"},
        {"Y", "“Y” is no date: after “Y” stands a year in digits, as in Y17000"},
        {"Y999999999999", "“Y999999999999” is too far away: years go up to 200,000,000,000"},
        {"2020?-10", "“2020?-10” is no date: one of ?, ~ and % may stand at its end, nowhere else"},
        {"2020?~", "“2020?~” is no date: one of ?, ~ and % may stand at its end, nowhere else"},
        {"1994/1988", "“1994/1988” ends before it begins"},
        {"2020-10-11/2020-10-10", "“2020-10-11/2020-10-10” ends before it begins"},
        {"2020-13/2021", "“2020-13” has no month 13"},
        {"../..", "“../..” names no date on either side of its “/”"},
        {"/", "“/” names no date on either side of its “/”"},
    };
    for (const auto& [text, problem] : rows) {
        CAPTURE(text);
        const claims::EdtfReading reading = claims::read_edtf(text);
        CHECK_FALSE(reading.date.has_value());
        CHECK(reading.problem == problem);
    }
}

TEST_CASE("other text is refused too") {
    for (const char* text : {"yesterday",
                             "2O20",
                             " 2020",
                             "2020 ",
                             "2020-10-11 02:00:00",
                             "20X0",
                             "XXXX",
                             "X",
                             "-",
                             "--2020",
                             "2020-",
                             "2020-1X",
                             "2020-X1",
                             "+2020",
                             "..",
                             "2020/..?",
                             "[2020]",
                             "2020-10-1",
                             "2020-10-11T",
                             "2020-10-11T2:00",
                             "2020-10-11T02-00-00",
                             "2020-10-11T02:00:00ZZ",
                             "Y-",
                             "Y1234567890123456789012",
                             "Y17e5",
                             "2020_10",
                             "2020-10_11",
                             "２０２０",
                             "?",
                             "~",
                             "-XXXX",
                             "1602374400",
                             "2020\n"}) {
        CAPTURE(text);
        const claims::EdtfReading reading = claims::read_edtf(text);
        CHECK_FALSE(reading.date.has_value());
        CHECK_FALSE(reading.problem.empty());
    }
}

TEST_CASE("any text made of the letters of dates is read or refused") {
    constexpr std::string_view letters = "0012345X-/.?~%YT:Z+ ";
    std::mt19937 random(1);
    std::size_t read = 0;
    for (int i = 0; i < 300'000; ++i) {
        std::string text(random() % 12, ' ');
        for (char& letter : text) letter = letters[random() % letters.size()];
        const claims::EdtfReading reading = claims::read_edtf(text);
        const bool is_right = reading.date
                                  ? reading.problem.empty() &&
                                        reading.date->extent.begin < reading.date->extent.end &&
                                        !claims::edtf_in_words(text).empty()
                                  : !reading.problem.empty() && claims::edtf_in_words(text) == text;
        if (!is_right) FAIL_CHECK("wrong with “" << text << "”");
        read += reading.date ? 1 : 0;
    }
    CHECK(read > 20);
}

TEST_CASE("long text is cut short in the message, between letters") {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "ə";
    const std::string problem = claims::read_edtf("x" + text).problem;
    CHECK(problem.size() < 200);
    CHECK(problem.find("ə…”") != std::string::npos);
}

TEST_CASE("every day from 1700 to 2100 comes back as it was written") {
    Instant expected = claims::start_of({1700, 1, 1});
    std::size_t wrong = 0, days = 0;
    for (int year = 1700; year <= 2100; ++year)
        for (unsigned month = 1; month <= 12; ++month)
            for (unsigned date = 1; date <= claims::days_in_month(year, month); ++date) {
                const std::string text = claims::to_iso_day(expected);
                const auto read = claims::read_edtf(text).date;
                const bool right =
                    read && read->extent == Extent{expected, expected + 86'400} &&
                    claims::civil_date(expected + 86'399) == claims::CivilDate{year, month, date} &&
                    claims::to_iso_day(expected + 86'399) == text;
                if (!right) ++wrong;
                expected += 86'400;
                ++days;
            }
    CHECK(wrong == 0);
    CHECK(days == 146'462);
}

TEST_CASE("days outside four-digit years and the ends of time have a text") {
    CHECK(claims::to_iso_day(distant_past) == "…");
    CHECK(claims::to_iso_day(distant_future) == "…");
    CHECK(claims::to_iso_day(at(-44, 3, 15)) == "-0044-03-15");
    CHECK(claims::to_iso_day(at(0, 1, 1)) == "0000-01-01");
    CHECK(claims::to_iso_day(-1) == "1969-12-31");
    CHECK(claims::to_iso_day(at(9'999, 12, 31)) == "9999-12-31");
    CHECK(claims::to_iso_day(at(17'000, 2, 1)) == "Y17000");
    CHECK(claims::to_iso_day(at(-17'000, 2, 1)) == "Y-17000");
}

TEST_CASE("plain days are read as any other date is") {
    for (const char* text :
         {"2020-10-11", "0000-02-29", "0400-02-29", "2020-02-29", "9999-12-31"}) {
        CAPTURE(text);
        // A qualifier leads the long way and does not change the time.
        CHECK(claims::read_edtf(text).date->extent ==
              claims::read_edtf(std::string(text) + "?").date->extent);
        CHECK_FALSE(claims::read_edtf(text).date->uncertain);
    }
    for (const char* none : {"2020-13-01", "2020-00-10", "2021-02-29", "2020-1o-11", "2020-10-00",
                             "2020-10/11", " 020-10-11", "+020-10-11"}) {
        CAPTURE(none);
        CHECK_FALSE(claims::read_edtf(none).date);
        CHECK_FALSE(claims::read_edtf(none).problem.empty());
    }
}
