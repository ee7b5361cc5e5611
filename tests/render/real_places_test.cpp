// Where places lie, by the bundled map.
#include <doctest/doctest.h>

#include "io/base_map/read_base_map.hpp"
#include "session/map/where_words.hpp"
#include "support/small_atlas.hpp"

namespace {

const session::Session& on_the_bundled_map() {
    static const session::Session session(support::small_atlas({{"a", {46, 40}}}),
                                          io::read_base_map(GEODATA_DIR "/boundaries").map, {});
    return session;
}

std::string where(double lng, double lat) {
    return session::where_in_words(on_the_bundled_map(), {lng, lat});
}

}  // namespace

TEST_CASE("Ganja lies in Azerbaijan, Yerevan in Armenia, and nobody disputes that") {
    CHECK(where(46.3606, 40.6828) == "Ganja, Azerbaijan");
    CHECK(where(46.42, 40.73) == "4 km S of Samukh, Samukh District, Azerbaijan");
    CHECK(where(45.1485, 40.8788) == "Ijevan, Tavush Province, Armenia");
    CHECK(where(44.8337, 41.6941) == "Tbilisi, Georgia");
}

TEST_CASE("Stepanakert lies in the disputed areas, whose regions are not named") {
    CHECK(where(46.7528, 39.8177) ==
          "Stepanakert / Xankəndi, Azerbaijan by recognised borders; disputed: Nagorno-Karabakh, "
          "area behind the 1994 line of contact");
    CHECK(where(47.03, 39.40).find("disputed: area behind") != std::string::npos);
}

TEST_CASE("disputes elsewhere are told, with the country that recognised borders give") {
    CHECK(where(34.1, 44.95).ends_with("Ukraine by recognised borders; disputed: Crimea"));
    CHECK(where(35.78, 32.98).ends_with("Syria by recognised borders; disputed: Golan Heights"));
    CHECK(
        where(-13.2, 27.15)
            .ends_with(
                "Western Sahara by recognised borders; disputed: Western Sahara west of the berm"));
    CHECK(where(41.02, 43.0).ends_with("Georgia by recognised borders; disputed: Abkhazia"));
    CHECK(where(44.07, 9.56).ends_with("Somalia by recognised borders; disputed: Somaliland"));
    CHECK(where(37.8, 48.0)
              .ends_with(
                  "Ukraine by recognised borders; disputed: Donbas behind the line of contact"));
}

TEST_CASE("where states do not agree on any border no country is named") {
    CHECK(where(74.8, 34.08)
              .ends_with("disputed: Indian-administered Kashmir (Jammu and Kashmir, Ladakh)"));
    CHECK(where(74.8, 34.08).find("India,") == std::string::npos);
    CHECK(
        where(73.47, 34.37)
            .ends_with("disputed: Pakistan-administered Kashmir (Azad Kashmir, Gilgit-Baltistan)"));
    CHECK(where(79.3, 35.0).ends_with("disputed: Aksai Chin"));
    CHECK(where(21.16, 42.66).ends_with("disputed: Kosovo"));
    CHECK(where(35.2, 31.9).ends_with("disputed: Palestine"));
}

TEST_CASE("the sea and lakes are told by their names, and the far world by its countries") {
    CHECK(where(51, 41).ends_with("Caspian Sea"));
    CHECK(where(45.36, 40.28).find("Lake Sevan") != std::string::npos);
    CHECK(where(2.35, 48.85) == "Paris, France");
    // Countries that reach into the detailed ground are named beyond it, too.
    CHECK(where(32.86, 39.93).ends_with("Ankara, Turkey"));
    CHECK(where(36.72, 34.73).ends_with(", Syria"));
    CHECK(where(51.42, 35.69) == "Tehran, Iran");
    CHECK(where(-30, 0).empty());
}
