#include <doctest/doctest.h>

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "claims/dates/edtf.hpp"
#include "claims/written_dates/written_date.hpp"
#include "importing.hpp"

using claims::DayOrder;

namespace {

struct Written {
    std::string_view text;
    std::string_view edtf;  ///< empty: no date
};

void check_read(std::span<const Written> table) {
    for (const Written& each : table) {
        const claims::WrittenDate date =
            claims::read_written_date(each.text, claims::DayOrder::dmy);
        CHECK_MESSAGE(date.edtf == each.edtf, std::string(each.text), " gave ", date.edtf);
        if (!date.edtf.empty())
            CHECK_MESSAGE(claims::read_edtf(date.edtf).date.has_value(), date.edtf);
        else
            CHECK_MESSAGE(date.problem.find("is no date") != std::string::npos, date.problem);
    }
}

}  // namespace

TEST_CASE("a time of day is read with its half and zone, and with nothing else behind it") {
    constexpr std::array table{
        Written{"11.10.2020 2:30 PM", "2020-10-11T14:30:00"},
        Written{"11.10.2020 2:30pm", "2020-10-11T14:30:00"},
        Written{"11.10.2020 2 p.m.", "2020-10-11T14:00:00"},
        Written{"11.10.2020 12:30 AM", "2020-10-11T00:30:00"},
        Written{"11.10.2020 12:00 AM", "2020-10-11"},
        Written{"11.10.2020 12:15 PM", "2020-10-11T12:15:00"},
        Written{"11.10.2020 14:30 PM", ""},
        Written{"11.10.2020 0:30 AM", ""},
        Written{"11.10.2020 14", ""},
        Written{"2020-10-11 23:30 UTC", "2020-10-11T23:30:00Z"},
        Written{"2020-10-11 23:30 GMT", "2020-10-11T23:30:00Z"},
        Written{"2020-10-11 23:30Z", "2020-10-11T23:30:00Z"},
        Written{"2020-10-11 23:30 UTC+4", "2020-10-11T23:30:00+04:00"},
        Written{"2020-10-11 23:30 GMT+04:00", "2020-10-11T23:30:00+04:00"},
        Written{"2020-10-11 23:30 +04", "2020-10-11T23:30:00+04:00"},
        Written{"2020-10-11 23:30:00 −03:30", "2020-10-11T23:30:00-03:30"},
        Written{"2020-10-11 23:30:00,500 +0400", "2020-10-11T23:30:00+04:00"},
        Written{"2020-10-11T23:30-04:00", "2020-10-11T23:30:00-04:00"},
        Written{"2020-10-11 23:30+00:00", "2020-10-11T23:30:00Z"},
        Written{"2020-10-11 23:30 +25", ""},
        Written{"2020-10-11 23:30 +04:75", ""},
        Written{"2020-10-11 23:30 МСК", ""},
        Written{"2020-10-11 23:30 AMT", ""},
        Written{"2020-10-11T14:30:00 Asia/Baku", ""},
        Written{"2020-10-11 23:30 GMT+", ""},
        Written{"2020-10-11 09:30-10:00", ""},
        Written{"11.10.2020 9:30 - 10:00", ""},
        Written{"2020-10-11 24:00", "2020-10-12T00:00:00"},
        Written{"31.12.2020 24:00:00Z", "2021-01-01T00:00:00Z"},
        Written{"2020-10-11 24:01", ""},
        Written{"2020-10-11 25:10", ""},
        Written{"2020-10-11 23:30:60", ""}};
    check_read(table);
}

TEST_CASE("a time of day and a day of the week may stand by any date") {
    constexpr std::array table{Written{"13 Oct 2020 23:30", "2020-10-13T23:30:00"},
                               Written{"Oct 13, 2020, 11:30 PM UTC", "2020-10-13T23:30:00Z"},
                               Written{"13.10.2020, 23:30", "2020-10-13T23:30:00"},
                               Written{"Sunday, 11 October 2020", "2020-10-11"},
                               Written{"Sun, 11.10.2020", "2020-10-11"},
                               Written{"воскресенье, 11 октября 2020 г.", "2020-10-11"},
                               Written{"вс 11.10.2020 14:30", "2020-10-11T14:30:00"},
                               Written{"11 Ekim 2020 Pazar", "2020-10-11"},
                               Written{"mardi 13 octobre 2020", "2020-10-13"},
                               Written{"11 oktyabr 2020-ci il", "2020-10-11"},
                               Written{"Someday, 11 October 2020", ""}};
    check_read(table);
}

TEST_CASE("spans of days are read with hyphens and dashes") {
    constexpr std::array table{
        Written{"1-3 Feb 2020", "2020-02-01/2020-02-03"},
        Written{"1–3 февраля 2020", "2020-02-01/2020-02-03"},
        Written{"Feb 1-3, 2020", "2020-02-01/2020-02-03"},
        Written{"28 Feb - 2 Mar 2020", "2020-02-28/2020-03-02"},
        Written{"Jan-Mar 2020", "2020-01/2020-03"},
        Written{"11-13.10.2020", "2020-10-11/2020-10-13"},
        Written{"2020-10-11 - 2020-10-13", "2020-10-11/2020-10-13"},
        Written{"2020-10-11 – 2020-10-13", "2020-10-11/2020-10-13"},
        Written{"11.10.2020-13.10.2020", "2020-10-11/2020-10-13"},
        Written{"11.10.2020 — 13.10.2020", "2020-10-11/2020-10-13"},
        Written{"11.10.2020 14:30 - 13.10.2020", "2020-10-11T14:30:00/2020-10-13"},
        Written{"1-31 Oct 2020", "2020-10"},
        Written{"1988-1994", "1988/1994"},
        Written{"1234-5678", ""},
        Written{"13.10.2020-11.10.2020", ""},
        Written{"3-1 Feb 2020", ""},
        Written{"30-31 Feb 2020", ""},
        Written{"11-13 Feb", ""},
        Written{"Feb 11-13", ""},
        Written{"Feb 11 - 13", ""}};
    check_read(table);
    CHECK(claims::read_written_date("1-3.10.2020", claims::DayOrder::mdy).edtf ==
          "2020-10-01/2020-10-03");
    CHECK(claims::read_written_date("10/11/2020 - 10/12/2020", claims::DayOrder::mdy).edtf ==
          "2020-10-11/2020-10-12");
}

TEST_CASE("months, seasons and dates that are about right are read as such") {
    constexpr std::array table{Written{"10.2020", "2020-10"},
                               Written{"10-2020", "2020-10"},
                               Written{"13.2020", ""},
                               Written{"Oct 2020", "2020-10"},
                               Written{"Jan-94", "1994-01"},
                               Written{"Jan-20", ""},
                               Written{"autumn 2020", "2020-23"},
                               Written{"осень 2020 г.", "2020-23"},
                               Written{"payız 2020", "2020-23"},
                               Written{"summer of 2014", "2014-22"},
                               Written{"winter 2020/21", "2020-24"},
                               Written{"winter 2020-2021", "2020-24"},
                               Written{"winter 2020", ""},
                               Written{"yaz 2020", ""},
                               Written{"c. 2020", "2020~"},
                               Written{"ca. 2020", "2020~"},
                               Written{"~2020", "2020~"},
                               Written{"~11.10.2020", "2020-10-11~"},
                               Written{"около 11 октября 2020", "2020-10-11~"},
                               Written{"around October 2020", "2020-10~"},
                               Written{"~2020?", ""},
                               Written{"c. 40.6828", ""}};
    check_read(table);
}

TEST_CASE("what may be two dates names both") {
    const auto problem = [](std::string_view text) {
        return claims::read_written_date(text, claims::DayOrder::dmy).problem;
    };
    CHECK(problem("Jan-20") == "“Jan-20” is no date, because it may be January 2020 or 20 January");
    CHECK(problem("winter 2020").find("that began in 2020 or that ended in it") !=
          std::string::npos);
}

TEST_CASE("the order of day and month is decided by both ends of spans, too") {
    const test::Scratch scratch("import-span-order");
    const auto import_dates = [&](const std::string& dates) {
        return test::imported(scratch, "t.csv", "id,title,date\n" + dates);
    };
    const io::Import american = import_dates("a,x,02/03/2020\nb,y,02/03/2020 - 02/14/2020\n");
    CHECK(test::added(american, "a").when == "2020-02-03");
    CHECK(test::added(american, "b").when == "2020-02-03/2020-02-14");
    const io::Import days = import_dates("a,x,02.03.2020\nb,y,11-13.10.2020\n");
    CHECK(test::added(days, "a").when == "2020-03-02");
    CHECK(days.preview.suspicions.empty());
    const io::Import either = import_dates("a,x,02.03.2020-04.03.2020\n");
    CHECK(test::suspicions(either).find("day or the month first") != std::string::npos);
}

TEST_CASE("a span in one of two columns keeps its outer side") {
    const test::Scratch scratch("import-span-columns");
    const io::Import import = test::imported(scratch, "t.csv",
                                             "id,title,start,end\n"
                                             "a,A,1-3 Feb 2020,5-7 Feb 2020\n");
    CHECK(test::added(import, "a").when == "2020-02-01/2020-02-07");
}

TEST_CASE("quarters and weeks of a year are spans of days") {
    constexpr std::array<Written, 18> table{{{"Q3 2020", "2020-07-01/2020-09-30"},
                                             {"2020-Q4", "2020-10-01/2020-12-31"},
                                             {"q1/2020", "2020-01-01/2020-03-31"},
                                             {"2020-W41", "2020-10-05/2020-10-11"},
                                             {"2020W417", "2020-10-11"},
                                             {"2020-W41-7", "2020-10-11"},
                                             // Some days of a week lie in another year.
                                             {"2020-W53", "2020-12-28/2021-01-03"},
                                             {"2020-W01", "2019-12-30/2020-01-05"},
                                             {"2021-W53", ""},
                                             {"2020-W54", ""},
                                             {"2020-W00", ""},
                                             {"2020-W4", ""},
                                             {"2020-W41-8", ""},
                                             {"W41", ""},
                                             {"Q5 2020", ""},
                                             {"Q0 2020", ""},
                                             {"Q3 20", ""},
                                             {"Q3", ""}}};
    check_read(table);
}
