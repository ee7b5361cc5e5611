#include "geo/names.hpp"

#include <doctest/doctest.h>

using geo::name_in;
using geo::Names;

namespace {

geo::Boundary called(const char* name, const char* country,
                     std::map<std::string, std::string> names) {
    geo::Boundary boundary;
    boundary.name = name;
    boundary.country = country;
    boundary.names = std::move(names);
    return boundary;
}

const geo::Boundary ganja = called("Ganja", "AZ", {{"az", "Gəncə"}, {"hy", "Գանձակ"}});
const geo::Boundary gyumri = called("Gyumri", "AM", {{"az", "Gümrü"}, {"hy", "Գյումրի"}});
const geo::Boundary stepanakert =
    called("Stepanakert / Xankəndi", "AZ", {{"az", "Xankəndi"}, {"hy", "Ստեփանակերտ"}});

}  // namespace

TEST_CASE("a name stands in the language that was asked for, and in the usual one without it") {
    CHECK(name_in(ganja, Names::usual) == "Ganja");
    CHECK(name_in(ganja, Names::armenian) == "Գանձակ");
    CHECK(name_in(ganja, Names::azerbaijani) == "Gəncə");
    CHECK(name_in(ganja, Names::georgian) == "Ganja");
    CHECK(name_in(stepanakert, Names::armenian) == "Ստեփանակերտ");
    CHECK(name_in(stepanakert, Names::russian) == "Stepanakert / Xankəndi");
}

TEST_CASE("local names are those of the country, and of both sides where they differ") {
    CHECK(name_in(ganja, Names::local) == "Gəncə");
    CHECK(name_in(gyumri, Names::local) == "Գյումրի");
    CHECK(name_in(stepanakert, Names::local) == "Ստեփանակերտ / Xankəndi");
    CHECK(name_in(called("Tabriz", "IR", {{"fa", "تبریز"}}), Names::local) == "Tabriz");
    CHECK(name_in(called("A / B", "AZ", {{"az", "B"}}), Names::local) == "A / B");
    geo::Boundary oblast =
        called("Nagorno-Karabakh", "", {{"az", "Dağlıq Qarabağ"}, {"hy", "Լեռնային Ղարաբաղ"}});
    oblast.kind = "disputed_region";
    CHECK(name_in(oblast, Names::local) == "Լեռնային Ղարաբաղ / Dağlıq Qarabağ");
}

TEST_CASE("words of names choices are read back, and others are none") {
    for (const Names names : geo::all_names)
        CHECK(geo::names_from_word(geo::to_word(names)) == names);
    CHECK_FALSE(geo::names_from_word("english"));
    CHECK(geo::in_words(Names::usual).empty());
    CHECK(geo::has_dotted_capital(ganja, Names::azerbaijani));
    CHECK_FALSE(geo::has_dotted_capital(ganja, Names::turkish));
}
