#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "geo/measure/distance.hpp"
#include "session/map/where_words.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

geo::Boundary area(const char* name, const char* country, double west, double south, double east,
                   double north) {
    geo::Boundary boundary;
    boundary.id = boundary.name = name;
    boundary.country = country;
    boundary.geometry.polygons = {
        {{{west, south}, {east, south}, {east, north}, {west, north}}, {}}};
    return boundary;
}

geo::Boundary town(const char* name, geo::LngLat at) {
    geo::Boundary boundary;
    boundary.id = boundary.name = name;
    boundary.geometry.points = {at};
    return boundary;
}

/// A land in the west with a disputed square, a sea in the east.
std::shared_ptr<const geo::BaseMap> base() {
    auto map = std::make_shared<geo::BaseMap>();
    (*map)[geo::Layer::countries] = {area("Azerbaijan", "AZ", 45, 39, 50, 42)};
    (*map)[geo::Layer::world] = {area("Everything", "", -180, -90, 180, 90)};
    (*map)[geo::Layer::region_areas] = {area("Samukh District", "AZ", 46, 40.5, 47, 41.5)};
    (*map)[geo::Layer::lakes] = {area("Caspian Sea", "", 50, 37, 54, 47)};
    (*map)[geo::Layer::disputed] = {
        area("Nagorno-Karabakh", "", 46.5, 39.5, 47, 40),
        area("Area behind the 1994 line of contact", "", 46, 39.2, 47.2, 40.2)};
    (*map)[geo::Layer::disputed][0].kind = "disputed_region";
    (*map)[geo::Layer::disputed][0].names = {{"hy", "Արցախ"}};
    (*map)[geo::Layer::disputed][1].kind = "behind_line_of_contact";
    (*map)[geo::Layer::disputed][1].valid_from = "1994-05";
    (*map)[geo::Layer::disputed][1].valid_to = "2020-11";
    (*map)[geo::Layer::places] = {town("Ganja", {46.36, 40.68}),
                                  town("Stepanakert / Xankəndi", {46.7528, 39.8177})};
    return map;
}

Session session_at(const char* day) {
    return {support::small_atlas({{"a", {46, 40}, day}}), base(), {}};
}

}  // namespace

TEST_CASE("a place is told by the nearest settlement, the region and the country") {
    const Session session = session_at("2020-10-11");
    CHECK(where_in_words(session, {46.36, 40.68}) == "Ganja, Samukh District, Azerbaijan");
    CHECK(where_in_words(session, {46.42, 40.725}) ==
          "7 km NE of Ganja, Samukh District, Azerbaijan");
    CHECK(where_in_words(session, {46.36, 40.58}) ==
          "11 km S of Ganja, Samukh District, Azerbaijan");
    CHECK(settlement_in_words(session, {46.24, 40.68}) == "10 km W of Ganja");
    CHECK(surroundings_in_words(session, {46.24, 40.68}) == "Samukh District, Azerbaijan");
}

TEST_CASE("disputed land is told by the recognised border and by what is disputed") {
    Session session = session_at("2020-10-11");
    const geo::LngLat stepanakert{46.7528, 39.8177};
    CHECK(where_in_words(session, stepanakert) ==
          "Stepanakert / Xankəndi, Azerbaijan by recognised borders; disputed: Nagorno-Karabakh, "
          "area behind the 1994 line of contact");
    CHECK(session.places().look_up(stepanakert).disputed.size() == 2);
    CHECK(session.places().look_up({46.36, 40.68}).disputed.empty());
    session.apply(SetBoundaryView{BoundaryView::recognised});
    CHECK(where_in_words(session, stepanakert) == "Stepanakert / Xankəndi, Azerbaijan");
}

TEST_CASE("where no border is recognised by all sides no country is named") {
    auto map = std::make_shared<geo::BaseMap>(*base());
    (*map)[geo::Layer::disputed] = {area("Highland", "", 45.5, 39.5, 46, 40)};
    (*map)[geo::Layer::disputed][0].kind = "claimed_area";
    Session session(support::small_atlas({{"a", {46, 40}}}), map, {});
    CHECK(surroundings_in_words(session, {45.7, 39.7}) == "disputed: Highland");
    session.apply(SetBoundaryView{BoundaryView::recognised});
    CHECK(surroundings_in_words(session, {45.7, 39.7}).empty());
    CHECK(surroundings_in_words(session, {45.2, 39.7}) == "Azerbaijan");
}

TEST_CASE("what no longer holds on the shown date is not told") {
    CHECK(surroundings_in_words(session_at("2022"), {46.2, 39.3}) == "Azerbaijan");
    CHECK(surroundings_in_words(session_at("2019"), {46.2, 39.3}) ==
          "Azerbaijan by recognised borders; disputed: area behind the 1994 line of contact");
}

TEST_CASE("the sea belongs to nobody, the world beyond is coarse, and no place is nowhere") {
    const Session session = session_at("2020");
    CHECK(where_in_words(session, {52, 40}) == "Caspian Sea");
    CHECK(where_in_words(session, {10, 50}) == "Everything");
    CHECK(where_in_words(session, {NAN, 50}).empty());
    CHECK(Session(support::small_atlas({}), std::make_shared<geo::BaseMap>(), {})
              .places()
              .look_up({46, 40})
              .country == nullptr);
}

TEST_CASE("names follow the view") {
    Session session = session_at("2020-10-11");
    session.apply(SetNames{geo::Names::armenian});
    CHECK(settlement_in_words(session, {46.36, 40.68}) == "Ganja");
    CHECK(surroundings_in_words(session, {46.6, 39.7}).find("disputed: Արցախ,") !=
          std::string::npos);
}

TEST_CASE("the nearest settlement is the one that a search through all finds") {
    auto map = std::make_shared<geo::BaseMap>();
    for (int i = 0; i < 400; ++i) {
        const double lng = std::fmod(i * 61.8034, 360.0) - 180,
                     lat = std::fmod(i * 32.7, 170.0) - 85;
        (*map)[geo::Layer::places].push_back(town("x", {lng, lat}));
    }
    const PlaceIndex index(*map);
    for (int i = 0; i < 200; ++i) {
        const geo::LngLat at{std::fmod(i * 27.91, 360.0) - 180, std::fmod(i * 11.3, 180.0) - 90};
        double nearest = 1e9;
        for (const geo::Boundary& place : (*map)[geo::Layer::places])
            nearest = std::min(nearest, geo::distance_m(at, place.geometry.points[0]));
        CAPTURE(i);
        CHECK(geo::distance_m(at, index.look_up(at).settlement->geometry.points[0]) ==
              doctest::Approx(nearest));
    }
}
