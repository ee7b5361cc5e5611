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

TEST_CASE("the sea and lakes are told by their names, and the far world by its countries") {
    CHECK(where(51, 41).ends_with("Caspian Sea"));
    CHECK(where(45.36, 40.28).find("Lake Sevan") != std::string::npos);
    CHECK(where(2.35, 48.85) == "Paris, France");
    CHECK(where(-30, 0).empty());
}
