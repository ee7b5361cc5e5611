#include "claims/written_dates/typed_date.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using claims::read_typed_date;

TEST_CASE("a date may be typed as people write it") {
    const std::vector<std::pair<std::string, std::string>> dates{
        {"2020-10-11", "2020-10-11"},
        {"1988/1994", "1988/1994"},
        {"2014-22", "2014-22"},
        {"11 October 2020", "2020-10-11"},
        {"Oct 11, 2020", "2020-10-11"},
        {"11 октября 2020", "2020-10-11"},
        {"summer 2014", "2014-22"},
        {"13.10.2020", "2020-10-13"},
        {"10/13/2020", "2020-10-13"},
        {"11/11/2020", "2020-11-11"},
        {" 2020-10-11 ", "2020-10-11"},
        {"9-10 October 2020", "2020-10-09/2020-10-10"},
        {"c. 2020", "2020~"},
        {"20201011", "2020-10-11"},
        {"13.10.20", "2020-10-13"},
        {"10.2020", "2020-10"},
        {"05/10/2020-04/11/2020", "2020-10-05/2020-11-04"},
    };
    for (const auto& [typed, kept] : dates) {
        CAPTURE(typed);
        CHECK(read_typed_date(typed).edtf == kept);
        CHECK(claims::as_edtf(typed) == kept);
    }
}

TEST_CASE("what may be another date, or is none, is not taken, and that is said") {
    const auto refused = [](const std::string& typed, const std::string& sentence) {
        CAPTURE(typed);
        CHECK(read_typed_date(typed).edtf.empty());
        CHECK(read_typed_date(typed).problem == sentence);
        CHECK(claims::as_edtf(typed) == typed);
    };
    refused("03/04/2020",
            "“03/04/2020” may be 3 April 2020 or 4 March 2020: write it in one of these ways");
    refused("Jan 20", "“Jan 20” is no date, because it may be January 2020 or 20 January");
    refused("20-10-11",
            "“20-10-11” may be 20 October 2011 or 11 October 2020: write it in one of these ways");
    refused(" 44115", "“ 44115” is no date: write it as 2020-10-11, 2020-10 or 2020");
    refused("44115.5", "“44115.5” is no date: write it as 2020-10-11, 2020-10 or 2020");
    refused("44115", "“44115” is no date: write it as 2020-10-11, 2020-10 or 2020");
    refused("1602374400000", "“1602374400000” is no date: write it as 2020-10-11, 2020-10 or 2020");
    refused("soon", "“soon” is no date: write it as 2020-10-11, 2020-10 or 2020");
    CHECK(read_typed_date("").edtf.empty());
    CHECK(read_typed_date("").problem.empty());
}
