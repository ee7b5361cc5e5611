#include "session/search/place_search.hpp"

#include <doctest/doctest.h>

namespace {

geo::Boundary place(const char* name, std::map<std::string, std::string> names, int rank,
                    geo::LngLat at) {
    geo::Boundary place;
    place.name = name;
    place.names = std::move(names);
    place.rank = rank;
    place.geometry.points = {at};
    return place;
}

geo::BaseMap base() {
    geo::BaseMap map;
    map[geo::Layer::places] = {
        place("Ganjak", {}, 4, {45, 40}),
        place("Ganja", {{"az", "Gəncə"}, {"ru", "Гянджа"}, {"hy", "Գանձակ"}}, 1, {46.36, 40.68}),
        place("Stepanakert / Xankəndi", {}, 1, {46.75, 39.8})};
    return map;
}

}  // namespace

TEST_CASE("a place is found by its name in any language, whole names first") {
    const geo::BaseMap map = base();
    for (const char* name : {"Ganja", "ganja ", "Gəncə", "gence", "Гянджа", "гянджа", "Գանձակ"}) {
        CAPTURE(name);
        const auto found = session::places_named(map, name, 5);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front()->name == "Ganja");
    }
    CHECK(session::places_named(map, "gan", 5).size() == 2);
    CHECK(session::places_named(map, "xank", 5).size() == 1);
    CHECK(session::places_named(map, "anja", 5).empty());
    CHECK(session::places_named(map, "", 5).empty());
    CHECK(session::places_named(map, "gan", 1).size() == 1);
    CHECK(session::place_of(*session::places_named(map, "Ganja", 1).front()) ==
          geo::LngLat{46.36, 40.68});
}
