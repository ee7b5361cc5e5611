#include "session/search/search.hpp"

#include <doctest/doctest.h>

#include "session/commands/command.hpp"
#include "session/search/fuzzy.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session session_with_places() {
    auto base = std::make_shared<geo::BaseMap>();
    geo::Boundary town;
    town.name = "Ganja";
    town.names = {{"az", "Gəncə"}, {"ru", "Гянджа"}};
    town.geometry.points.push_back({46.36, 40.68});
    (*base)[geo::Layer::places].push_back(town);
    return {support::small_atlas({{"a", {46, 40}, "2020-10-11", "Shelling of Ganja"},
                                  {"b", {46, 40}, "2020-10-12", "Zoo in the ministry"}}),
            base,
            {}};
}

std::vector<std::string> titles(const std::vector<Hit>& hits) {
    std::vector<std::string> titles;
    for (const Hit& hit : hits) titles.push_back(hit.title);
    return titles;
}

}  // namespace

TEST_CASE("a name is nearer the earlier in it what was typed stands") {
    CHECK(*fuzzy_distance("zoom", "zoom") < *fuzzy_distance("zoom in", "zoom"));
    CHECK(*fuzzy_distance("zoom in", "zo") < *fuzzy_distance("a zoom", "zo"));
    CHECK(*fuzzy_distance("a zoom", "zo") < *fuzzy_distance("azoom", "zo"));
    CHECK(*fuzzy_distance("zoom in", "zoom") < *fuzzy_distance("zoom in", "zmi"));
    CHECK(fuzzy_distance("zoom in", "in zo"));
    CHECK_FALSE(fuzzy_distance("zoom in", "out"));
    CHECK_FALSE(fuzzy_distance("zoom in", "inz"));
    CHECK(fuzzy_distance("zoom in", "") == 0);
}

TEST_CASE("nothing typed lists every command") {
    const Session session = session_with_places();
    CHECK(search(session, "", 1000).size() == commands().size());
}

TEST_CASE("places, events and commands are found together, in any script") {
    const Session session = session_with_places();
    for (const char* typed : {"ganja", "Gəncə", "gence", "Гянджа"}) {
        CAPTURE(typed);
        const std::vector<Hit> hits = search(session, typed, 20);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits[0].title == "Ganja");
        CHECK(hits[0].action(session).is<FlyTo>());
    }
    CHECK(titles(search(session, "shelling", 20)) == std::vector<std::string>{"Shelling of Ganja"});
    const std::vector<Hit> zooming = search(session, "zoom i", 20);
    REQUIRE_FALSE(zooming.empty());
    CHECK(zooming[0].title == "Zoom in");
    CHECK(zooming[0].detail == "+");
}

TEST_CASE("hits follow what is typed while the palette is open, and go with it") {
    Session session = session_with_places();
    session.apply(TogglePanel{Panel::seek});
    CHECK(session.hits().size() > 20);
    session.apply(Seek{"shell"});
    REQUIRE(session.hits().size() == 1);
    CHECK(session.hits()[0].kind == "event");
    session.apply(session.hits()[0].action(session));
    CHECK(session.selected() == claims::EventRow{0});
    session.apply(TogglePanel{Panel::seek});
    CHECK(session.hits().empty());
}

TEST_CASE("coordinates that are typed come first, in decimals and in minutes") {
    const Session session = session_with_places();
    for (const char* typed :
         {"40.6828, 46.3606", "40°40′58″N 46°21′38″E", "N 40 40.97 E 46 21.63"}) {
        CAPTURE(typed);
        const std::vector<Hit> hits = search(session, typed, 20);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits[0].kind == "position");
        CHECK(hits[0].detail == "Ganja");
        const Action action = hits[0].action(session);
        REQUIRE(action.is<FlyTo>());
        const geo::LngLat at = action.get_if<FlyTo>()->camera.centre;
        CHECK(at.lng == doctest::Approx(46.3606).epsilon(1e-4));
        CHECK(at.lat == doctest::Approx(40.6828).epsilon(1e-4));
    }
    for (const char* typed : {"2020", "12", "ganja 4", "195, 246"})
        for (const Hit& hit : search(session, typed, 20)) CHECK(hit.kind != "position");
}
