#include "geo/position/read_position.hpp"

#include <doctest/doctest.h>

namespace {

struct Case {
    const char* text;
    double lng, lat;
};
const geo::Bounds caucasus{38, 35, 56, 48};

}  // namespace

TEST_CASE("positions are read in every usual writing") {
    const Case cases[]{
        {"40.6828, 46.3606", 46.3606, 40.6828},
        {"40.6828,46.3606", 46.3606, 40.6828},
        {"  40.6828   46.3606 ", 46.3606, 40.6828},
        {"40,6828 46,3606", 46.3606, 40.6828},
        {"40,6828; 46,3606", 46.3606, 40.6828},
        {"40,6828, 46,3606", 46.3606, 40.6828},
        {"40, 46", 46, 40},
        {"40,46", 46, 40},
        {"40.6828 N, 46.3606 E", 46.3606, 40.6828},
        {"46.3606°E 40.6828°N", 46.3606, 40.6828},
        {"N40.6828 E46.3606", 46.3606, 40.6828},
        {"N 40 40.968 E 46 21.636", 46.3606, 40.6828},
        {"40°40′58.08″N 46°21′38.16″E", 46.3606, 40.6828},
        {"40° 40' 58.08\" N, 46° 21' 38.16\" E", 46.3606, 40.6828},
        {"40°40'58.08''N 46°21'38.16''E", 46.3606, 40.6828},
        {"40 40 58.08 46 21 38.16", 46.3606, 40.6828},
        {"-33.86, 151.21", 151.21, -33.86},
        {"33.86 S 70.5 W", -70.5, -33.86},
        {"−33.86 −70.5", -70.5, -33.86},
        {"0, 0", 0, 0},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        const geo::PositionReading reading = geo::read_position(each.text);
        CHECK(reading.problem.empty());
        REQUIRE(reading.at);
        CHECK(reading.at->lng == doctest::Approx(each.lng).epsilon(1e-9));
        CHECK(reading.at->lat == doctest::Approx(each.lat).epsilon(1e-9));
    }
}

TEST_CASE("the order without letters is latitude first, unless only the other one fits") {
    CHECK(geo::read_position("151.2, -33.8").at == geo::LngLat{151.2, -33.8});
    CHECK(geo::read_position("151.2, -33.8").note == "Read as longitude, latitude.");
    // Both orders are possible on earth; one of them lies in the region.
    CHECK(geo::read_position("50.0, 40.4", caucasus).at == geo::LngLat{50.0, 40.4});
    CHECK(geo::read_position("40.4, 50.0", caucasus).at == geo::LngLat{50.0, 40.4});
    CHECK(geo::read_position("46.36, 40.68").at == geo::LngLat{40.68, 46.36});
    CHECK(geo::read_position("46.36, 40.68").note == "Read as latitude, longitude.");
}

TEST_CASE("what is no position is refused with a sentence") {
    for (const char* text :
         {"", "Ganja", "40.68", "40.68 N", "40.68 N 46.36 N", "95, 200", "40 70 0 46 10 0",
          "40.5 30 46.5 30", "1 2 3", "40.6828, 46.3606, 12 m", "1 2 3 4 5 6 7"}) {
        CAPTURE(text);
        const geo::PositionReading reading = geo::read_position(text);
        CHECK_FALSE(reading.at);
        CHECK_FALSE(reading.problem.empty());
    }
}

TEST_CASE("a position's text is read again as the same place") {
    for (const geo::LngLat at : {geo::LngLat{46.36056, 40.68278}, geo::LngLat{-70.5, -33},
                                 geo::LngLat{0, 0}, geo::LngLat{180, -90}})
        CHECK(geo::read_position(geo::position_text(at)).at == at);
    CHECK(geo::position_text({46.36056, 40.68278}) == "40.68278, 46.36056");
}
