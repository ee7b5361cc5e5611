#include "io/atlas/csv_records.hpp"

#include <doctest/doctest.h>

using io::csv_separator;
using io::find_csv_records;

TEST_CASE("a record is known by the line it begins on") {
    const auto found = find_csv_records("id,note\n1,a\n2,\"b\nc\"\n3,d", ',');
    REQUIRE(found.records.size() == 4);
    CHECK(found.records[2].line == 3);
    CHECK(found.records[3].line == 5);
    CHECK_FALSE(found.ends_in_quotes);
}

TEST_CASE("empty lines are no records but are counted as lines") {
    const auto found = find_csv_records("id\r\n\r\n1\r\n\r\n\r\n2\r\n", ',');
    REQUIRE(found.records.size() == 3);
    CHECK(found.records[1].line == 3);
    CHECK(found.records[2].line == 6);
}

TEST_CASE("cells are counted outside of quotes only") {
    const auto found = find_csv_records("a,b,c\n\"x,y\",\"\"\"z\"\",\",\n1,2", ',');
    REQUIRE(found.records.size() == 3);
    CHECK(found.records[1].cells == 3);
    CHECK(found.records[2].cells == 2);
}

TEST_CASE("a quote that is never closed is noticed") {
    CHECK(find_csv_records("id\n\"1\n2\n", ',').ends_in_quotes);
}

TEST_CASE("the separator is the one that gives the header its number of cells") {
    CHECK(csv_separator("id;a,b;c\n", 3) == ';');
    CHECK(csv_separator("id,a\n", 2) == ',');
    CHECK(csv_separator("id\ta\tb\n", 3) == '\t');
}
