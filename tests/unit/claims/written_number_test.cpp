#include "claims/words/written_number.hpp"

#include <doctest/doctest.h>

using namespace claims;

TEST_CASE("numbers as people write them") {
    constexpr auto point = DecimalMark::point, comma = DecimalMark::comma;
    CHECK(read_written_number(" 22 ", point) == 22.0);
    CHECK(read_written_number("+0.5", comma) == 0.5);
    CHECK(read_written_number("-3", point) == -3.0);
    CHECK(read_written_number("1,200,000", comma) == 1'200'000.0);
    CHECK(read_written_number("1 200,5", point) == 1200.5);
    CHECK(read_written_number("1.200,5", point) == 1200.5);
    for (const char* none : {"", "many", "1,20,000", "inf", "nan", "1e999", "12 34", "1,2.3.4"})
        CHECK_FALSE(read_written_number(none, point));
}

TEST_CASE("where a number alone does not tell, the mark before decimals does, or nothing") {
    CHECK(read_written_number("1,200", DecimalMark::point) == 1200.0);
    CHECK(read_written_number("1,200", DecimalMark::comma) == 1.2);
    CHECK(read_written_number("1.200", DecimalMark::comma) == 1200.0);
    for (const char* either : {"1,200", "1.200", " 12,000"})
        CHECK_FALSE(read_written_number(either));
    CHECK(read_written_number("0,200") == 0.2);
    CHECK(read_written_number("1,20") == 1.2);
    CHECK(read_written_number("1200") == 1200.0);
}
