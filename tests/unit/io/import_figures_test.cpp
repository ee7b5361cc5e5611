#include <doctest/doctest.h>

#include <cmath>

#include "importing.hpp"
#include "problems.hpp"

using test::imported;

namespace {

/// The figure of people killed that an import took for an event.
double killed(const io::Import& import, std::string_view id) {
    const claims::EventDraft event = test::added(import, id);
    return event.claims.empty() ? -1.0 : event.claims[0].value_min;
}

}  // namespace

TEST_CASE("a point in a figure stands before decimals where coordinates have points") {
    const test::Scratch scratch("import-figure-points");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,lat,lng,killed,radius_m\n"
                                       "a,A,48.1,11.5,3.000,\"5,000\"\n"
                                       "b,B,48.2,11.6,12.000,\n"
                                       "c,C,48.2,11.6,0.500,\n"
                                       "d,D,48.2,11.6,\"1,200\",\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(killed(import, "a") == 3.0);
    CHECK(killed(import, "b") == 12.0);
    CHECK_FALSE(killed(import, "c") == 0.5);  // nobody counts parts of people
    CHECK(test::added(import, "c").notes.find("0.500") != std::string::npos);
    CHECK(killed(import, "d") == 1200.0);
    CHECK(test::added(import, "a").radius_m == 5000.0);
    CHECK(import.preview.problems.size() == 1);
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 4",
                            "“0.500” under “killed” is no figure; it stays in the notes"));
}

TEST_CASE("a point in a figure stands before thousands where the table has decimal commas") {
    const test::Scratch scratch("import-figure-commas");
    const io::Import import = imported(scratch, "t.csv",
                                       "id;title;lat;lng;killed\n"
                                       "a;A;48,1;11,5;1.200\n"
                                       "b;B;48,2;11,6;3,000\n"
                                       "c;C;48,2;11,6;1.234,0\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(killed(import, "a") == 1200.0);
    CHECK(killed(import, "b") == 3.0);
    CHECK(killed(import, "c") == 1234.0);
    CHECK(import.preview.problems.empty());
}

TEST_CASE("figures tell their own marks, whatever the coordinates have") {
    const test::Scratch scratch("import-figure-own-marks");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,lat,lng,killed\n"
                                       "a,A,48.1,11.5,1.200\nb,B,48.2,11.6,1.234.567\n");
    CHECK(killed(import, "a") == 1200.0);
    CHECK(killed(import, "b") == 1'234'567.0);
}

TEST_CASE("a figure that can be read in two ways is reported") {
    const test::Scratch scratch("import-figure-either");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,killed\n"
                                       "a,A,3.000\nb,B,\"1,200\"\nc,C,22\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(killed(import, "a") == 3.0);
    CHECK(killed(import, "b") == 1200.0);
    CHECK(import.preview.problems.size() == 2);
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 2",
                            "“3.000” under “killed” was read as 3, but can also be read as 3000"));
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 3",
                            "“1,200” under “killed” was read as 1200, but can also be read as "
                            "1.2"));

    const io::Import parts =
        imported(scratch, "p.csv", "id,title,lat,lng,killed\na,A,48.1,11.5,1.200\n");
    CHECK(killed(parts, "a") == 1200.0);
    CHECK(test::has_problem(parts.preview.problems, "p.csv", "line 2",
                            "was read as 1200, but can also be read as 1.2"));
}

TEST_CASE("a range with an open end is at least its lower figure") {
    const test::Scratch scratch("import-figure-open-range");
    const claims::EventDraft event =
        test::only(imported(scratch, "t.csv", "id,title,killed\na,A,20–25+\n"));
    REQUIRE(event.claims.size() == 1);
    CHECK(event.claims[0].value_min == 20.0);
    CHECK(std::isnan(event.claims[0].value_max));
}

TEST_CASE("the remark about decimal commas quotes the file's own") {
    const test::Scratch scratch("import-own-comma");
    const io::Import import =
        imported(scratch, "t.csv", "id;title;lat;lng\na;A;48.1;11.5\nb;B;47,9;1,9\n");
    CHECK(test::suspicions(import).find("in 1 row, first “47,9” on line 3") != std::string::npos);
}
