#include "claims/written_dates/written_date.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "claims/written_dates/date_spans.hpp"
#include "importing.hpp"
#include "io/foreign/coordinates.hpp"
#include "io/foreign/foreign_number.hpp"

using claims::DayOrder;

namespace {

std::string read(std::string_view text, claims::DayOrder order = claims::DayOrder::dmy) {
    return claims::read_written_date(text, order).edtf;
}

}  // namespace

TEST_CASE("dates of other programs become EDTF") {
    CHECK(read("2020-10-11") == "2020-10-11");
    CHECK(read("2020-10-11 00:00:00.000") == "2020-10-11");
    CHECK(read("2020/10/11 14:30:00+04") == "2020-10-11T14:30:00+04:00");
    CHECK(read("2020-10") == "2020-10");
    CHECK(read("2014-22") == "2014-22");
    CHECK(read("2020-10-09/2020-10-10") == "2020-10-09/2020-10-10");
    CHECK(read("11.10.2020") == "2020-10-11");
    CHECK(read("11/10/20") == "2020-10-11");
    CHECK(read("20201011") == "2020-10-11");
    CHECK(read("44115") == "2020-10-11");
    CHECK(read("12/2020") == "2020-12");
    CHECK(read("1602374400000") == "2020-10-11");
    CHECK(read("1602426600123") == "2020-10-11T14:30:00Z");
    CHECK(read("02/03/2020", claims::DayOrder::mdy) == "2020-02-03");
    CHECK(read("02/03/2020", claims::DayOrder::dmy) == "2020-03-02");
    CHECK(read("20-03-02", claims::DayOrder::ymd) == "2020-03-02");
    // Only one reading is possible.
    CHECK(read("10/13/2020", claims::DayOrder::dmy) == "2020-10-13");
    CHECK(read("13/10/2020", claims::DayOrder::mdy) == "2020-10-13");
}

TEST_CASE("dates with the names of months are read in eight languages") {
    for (const char* text :
         {"11 October 2020", "Oct 11, 2020", "11-Oct-20", "October 11th, 2020",
          "11 октября 2020 г.", "11 Ekim 2020", "11 oktyabr 2020", "11 հոկտեմբերի 2020",
          "11 ოქტომბერი 2020", "11. Oktober 2020", "11 octobre 2020", "2020 October 11"})
        CHECK_MESSAGE(read(text) == "2020-10-11", text);
    CHECK(read("октябрь 2020") == "2020-10");
}

TEST_CASE("what is no date says so") {
    for (const char* text : {"soon", "32.10.2020", "31/02/2020", "2020-13-45", "11 Ganja 2020",
                             "40.6828", "12", "1/2/3/4", "13/2020", "3 to 5 October 2020"}) {
        const claims::WrittenDate date = claims::read_written_date(text, claims::DayOrder::dmy);
        CHECK_MESSAGE(date.edtf.empty(), text, " gave ", date.edtf);
        CHECK(date.problem.find("is no date") != std::string::npos);
    }
    CHECK(claims::read_written_date("", claims::DayOrder::dmy).problem.empty());
}

TEST_CASE("weeks, months and whole spans are written shortly") {
    CHECK(claims::week_of("2020-10-11") == "2020-10-05/2020-10-11");
    CHECK(claims::week_of("2020-10-12") == "2020-10-12/2020-10-18");
    CHECK(claims::week_of("1969-12-31") == "1969-12-29/1970-01-04");
    CHECK(claims::month_of("2020-10-11") == "2020-10");
    CHECK(claims::span_of("2020-10-01", "2020-10-31") == "2020-10");
    CHECK(claims::span_of("2020-01-01", "2020-12-31") == "2020");
    CHECK(claims::span_of("2020-10-09", "2020-10-10") == "2020-10-09/2020-10-10");
}

TEST_CASE("numbers are read as people write them") {
    CHECK(io::plain_number("40,6828") == "40.6828");
    CHECK(io::plain_number("−46.36") == "-46.36");
    CHECK(io::plain_number("46.36° W") == "-46.36");
    CHECK(io::plain_number("46.36°\u00a0W") == "-46.36");  // as reports write it
    CHECK(io::plain_number("46.36 °") == "46.36");
    CHECK(io::plain_number("4°5.5 N").empty());  // 4.09°, not 45.5°
    CHECK(io::plain_number("4°5").empty());
    CHECK(io::plain_number("Ganja").empty());
}

TEST_CASE("two coordinates in one cell are told from other numbers") {
    const auto pair = io::read_coordinates("40,6828; 46,3606");
    REQUIRE(pair.has_value());
    CHECK(pair->first == "40.6828");
    CHECK(pair->second == "46.3606");
    CHECK(io::read_coordinates("46.36E, 40.68N")->longitude_first);
    const auto minutes = io::read_coordinates("4°6, 9°30");
    REQUIRE(minutes.has_value());
    CHECK(minutes->first == "4.1");
    CHECK(minutes->second == "9.5");
    CHECK(!io::read_coordinates("40,6828"));
    CHECK(!io::read_coordinates("12, 14"));
}

TEST_CASE("the order of day and month is decided by the values, or it is said that nothing does") {
    const test::Scratch scratch("import-date-order");
    const auto import_dates = [&](const std::string& dates,
                                  claims::DayOrder order = claims::DayOrder::automatic) {
        io::ImportOptions options;
        options.dates = order;
        return test::imported(scratch, "t.csv", "id,title,date\n" + dates, options);
    };
    const io::Import american = import_dates("a,x,02/03/2020\nb,y,02/14/2020\n");
    CHECK(test::added(american, "a").when == "2020-02-03");
    CHECK(american.preview.suspicions.empty());

    const io::Import either = import_dates("a,x,02/03/2020\nb,y,05/05/2020\n");
    CHECK(test::added(either, "a").when == "2020-03-02");
    CHECK(test::suspicions(either).find("day or the month first") != std::string::npos);
    CHECK(test::suspicions(either).find("02/03/2020") != std::string::npos);
    CHECK(test::suspicions(either).find("can be given (--dates mdy)") != std::string::npos);

    const io::Import asked = import_dates("a,x,02/03/2020\n", claims::DayOrder::mdy);
    CHECK(test::added(asked, "a").when == "2020-02-03");
    CHECK(asked.preview.suspicions.empty());

    const io::Import both = import_dates("a,x,14/02/2020\nb,y,02/15/2020\nc,z,16/02/2020\n");
    CHECK(test::added(both, "b").when == "2020-02-15");
    CHECK(test::suspicions(both).find("both orders") != std::string::npos);
    CHECK(test::suspicions(both).find("line 3") != std::string::npos);

    const io::Import against =
        import_dates("a,x,14/02/2020\nb,y,03/04/2020\n", claims::DayOrder::mdy);
    CHECK(test::suspicions(against).find("was asked for") != std::string::npos);
}

TEST_CASE("begin and end are compared as times, not as texts") {
    const test::Scratch scratch("import-spans");
    const io::Import import = test::imported(scratch, "t.csv",
                                             "id,title,start,end\n"
                                             "a,A,2020-10-11T14:30:00,2020-10-11\n"
                                             "b,B,2020-10-11,2020-10\n"
                                             "c,C,2020-10-11T23:00:00+04:00,2020-10-11T20:00:00Z\n"
                                             "d,D,2020-10-11,..\n"
                                             "e,E,2020-10-11,2020-10-09\n");
    CHECK(test::added(import, "a").when == "2020-10-11T14:30:00/2020-10-11");
    CHECK(test::added(import, "b").when == "2020-10-11/2020-10");
    CHECK(test::added(import, "c").when == "2020-10-11T23:00:00+04:00/2020-10-11T20:00:00Z");
    CHECK(test::added(import, "d").when == "2020-10-11/..");
    CHECK(test::added(import, "e").when == "2020-10-11");
    CHECK(import.preview.problems.size() == 1);
}
