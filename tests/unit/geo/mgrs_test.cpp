#include "geo/position/mgrs.hpp"

#include <doctest/doctest.h>

#include "geo/measure/distance.hpp"
#include "geo/position/read_position.hpp"

TEST_CASE("squares of the Military Grid Reference System are read, in every writing") {
    // The south-western corner of the square of a metre, by PROJ's UTM.
    const geo::LngLat honolulu{-157.916081, 21.409797}, ganja{46.3606, 40.6828};
    for (const char* text :
         {"4QFJ1234567890", "4Q FJ 12345 67890", "04QFJ 12345 67890", "4qfj 1234567890"}) {
        INFO(text);
        const auto square = geo::read_mgrs(text);
        REQUIRE(square);
        CHECK(square->side_m == 1.0);
        CHECK(geo::distance_m(square->middle, honolulu) < 1.0);
    }
    struct Case {
        const char* text;
        double side_m;
    };
    for (const auto& [text, side_m] :
         {Case{"38TPL 14977 04435", 1}, Case{"38TPL 1497 0443", 10}, Case{"38TPL 149 044", 100},
          Case{"38TPL1404", 1000}, Case{"38TPL 1 0", 10'000}, Case{"38TPL", 100'000}}) {
        INFO(text);
        const auto square = geo::read_mgrs(text);
        REQUIRE(square);
        CHECK(square->side_m == side_m);
        CHECK(geo::distance_m(square->middle, ganja) < side_m);
    }
}

TEST_CASE("what is no square is not taken for one") {
    for (const char* text :
         {"", "38", "38T", "38TP", "TPL 149 044", "38TPL 149 04", "38TPL 123456 123456",
          "61TPL 149 044", "38IPL 149 044", "38TZZ 149 044", "38TPL 149,044", "38TPL 14x 044",
          "38 N 46 E", "40N46E", "Ganja"}) {
        INFO(text);
        CHECK_FALSE(geo::read_mgrs(text));
    }
}

TEST_CASE("a square that is typed as a position says how wide it is") {
    const geo::PositionReading reading = geo::read_position("38TPL 149 044");
    REQUIRE(reading.at);
    CHECK(reading.note == "Read as MGRS: the middle of a square of 100 m.");
    CHECK(geo::read_position("38TPL1404").note == "Read as MGRS: the middle of a square of 1 km.");
    CHECK_FALSE(geo::read_position("38TZZ 149 044").at);
}

TEST_CASE("a place is written as the square of a metre in which it lies") {
    CHECK(geo::mgrs_text({46.3606, 40.6828}) == "38TPL 14977 04435");
    CHECK(geo::mgrs_text({-157.916078, 21.409800}) == "04QFJ 12345 67890");
    CHECK(geo::mgrs_text({0.0, 89.0}).empty());
    CHECK(geo::mgrs_text({200.0, 0.0}).empty());
    for (const geo::LngLat at : {geo::LngLat{-179.99, -45.0},
                                 {179.99, 71.5},
                                 {5.0, 60.0},
                                 {0.0, 0.0},
                                 {33.3, -79.5},
                                 {15.0, 83.9}}) {
        const std::string text = geo::mgrs_text(at);
        INFO(text);
        const auto square = geo::read_mgrs(text);
        REQUIRE(square);
        CHECK(geo::distance_m(square->middle, at) < 1.0);
    }
}
