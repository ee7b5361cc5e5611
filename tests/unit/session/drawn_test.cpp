#include "session/map/drawn.hpp"

#include <doctest/doctest.h>

#include "session/map/measure_words.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session measuring() {
    Session session{support::small_atlas({{"a", {46, 40}}}), std::make_shared<geo::BaseMap>(), {}};
    session.apply(Measure{});
    return session;
}

}  // namespace

TEST_CASE("legs are measured on the ellipsoid, corner by corner") {
    Session session = measuring();
    for (const geo::LngLat& corner : {geo::LngLat{0, 0}, {1, 0}, {1, 1}})
        session.apply(AddCorner{corner});
    const Drawn& drawn = *session.drawn();
    REQUIRE(drawn.legs_m.size() == 2);
    // A degree of the equator, and of the meridian from there: WGS84.
    CHECK(drawn.legs_m[0] == doctest::Approx(111319.491).epsilon(1e-8));
    CHECK(drawn.legs_m[1] == doctest::Approx(110574.389).epsilon(1e-8));
    CHECK(drawn.length_m == doctest::Approx(221893.88).epsilon(1e-8));
    CHECK(drawn.area_m2 == 0);
    CHECK(session.view().filter.areas.empty());
}

TEST_CASE("closing gives area and the way around; Backspace opens again; a click begins anew") {
    Session session = measuring();
    for (const geo::LngLat& corner : {geo::LngLat{0, 0}, {1, 0}, {1, 1}, {0, 1}})
        session.apply(AddCorner{corner});
    session.apply(FinishArea{});
    REQUIRE(session.drawn()->closed);
    CHECK(session.drawn()->legs_m.size() == 4);
    CHECK(session.drawn()->area_m2 / 1e6 == doctest::Approx(12308.8).epsilon(1e-4));
    session.apply(RemoveCorner{});
    CHECK_FALSE(session.drawn()->closed);
    CHECK(session.drawn()->corners.size() == 4);
    CHECK(session.drawn()->legs_m.size() == 3);
    session.apply(RemoveCorner{});
    CHECK(session.drawn()->corners.size() == 3);
    session.apply(FinishArea{});
    session.apply(AddCorner{{46, 40}});
    CHECK(session.drawn()->corners.size() == 1);
    CHECK(session.drawn()->length_m == 0);
    CHECK_FALSE(session.drawn()->closed);
}

TEST_CASE("sides that cross have no area, and two corners none either") {
    Session session = measuring();
    for (const geo::LngLat& corner : {geo::LngLat{0, 0}, {1, 1}}) session.apply(AddCorner{corner});
    session.apply(FinishArea{});
    CHECK_FALSE(session.drawn()->closed);
    CHECK(session.message() == "An area has at least three corners.");
    for (const geo::LngLat& corner : {geo::LngLat{1, 0}, {0, 1}}) session.apply(AddCorner{corner});
    session.apply(FinishArea{});
    CHECK(session.drawn()->crosses);
    CHECK(session.drawn()->area_m2 == 0);
}

TEST_CASE("drawing an area ends measuring, and the other way round") {
    Session session = measuring();
    session.apply(AddCorner{{46, 40}});
    session.apply(DrawArea{});
    CHECK(session.drawn()->corners.empty());
    CHECK(session.drawn()->purpose == Drawn::Purpose::filter);
    session.apply(Measure{false});
    CHECK_FALSE(session.drawn());
}

TEST_CASE("lengths and areas have three digits, and thousands are parted") {
    CHECK(length_in_words(3.44) == "3.4 m");
    CHECK(length_in_words(9.96) == "10 m");
    CHECK(length_in_words(812.3) == "812 m");
    CHECK(length_in_words(999.6) == "1.00 km");
    CHECK(length_in_words(3451) == "3.45 km");
    CHECK(length_in_words(9996) == "10.0 km");
    CHECK(length_in_words(45310) == "45.3 km");
    CHECK(length_in_words(99960) == "100 km");
    CHECK(length_in_words(1234567) == "1,235 km");
    CHECK(area_in_words(850) == "850 m²");
    CHECK(area_in_words(99999) == "99,999 m²");
    CHECK(area_in_words(451000) == "0.45 km²");
    CHECK(area_in_words(12.3089e9) == "12,309 km²");
}
