#include "io/evidence/base_map_print.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <set>
#include <vector>

namespace {

geo::BaseMap map_with_a_lake() {
    geo::BaseMap map;
    geo::Boundary lake;
    lake.id = "sevan";
    lake.name = "Sevan";
    lake.names = {{"en", "Lake Sevan"}, {"hy", "Սևան"}};
    lake.geometry.polygons = {
        {{{45, 40}, {45.5, 40}, {45.2, 40.5}}, {{{45.1, 40.1}, {45.2, 40.1}}}}};
    map[geo::Layer::lakes] = {lake, {}};
    map.attributions[2] = "Somebody";
    return map;
}

using Change = std::function<void(geo::BaseMap&, geo::Boundary&)>;

}  // namespace

TEST_CASE("the print of a base map changes with any of its features' fields and places") {
    const std::vector<Change> changes{
        [](geo::BaseMap&, geo::Boundary&) {},
        [](geo::BaseMap& map, geo::Boundary&) { map.attributions[2] += "."; },
        [](geo::BaseMap& map, geo::Boundary&) { std::swap(map.layers[2], map.layers[3]); },
        [](geo::BaseMap& map, geo::Boundary&) { map.layers[2].pop_back(); },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.id = "van"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.name = "sevanS"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.kind = "x"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.note = "x"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.source = "x"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.country = "x"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.valid_from = "x"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.valid_to = "x"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.names["en"] = "Sevan"; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.names.erase("hy"); },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.rank = 1; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.population = 1; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.focus = true; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.capital = true; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.label_at.lat = 1e-9; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.geometry.polygons[0].outer[1].lng += 1e-9; },
        [](geo::BaseMap&, geo::Boundary& lake) { lake.geometry.polygons[0].holes.clear(); },
        [](geo::BaseMap&, geo::Boundary& lake) {
            lake.geometry.lines = {{{45, 40}}};
        },
        [](geo::BaseMap&, geo::Boundary& lake) {
            lake.geometry.points = {{45, 40}};
        }};
    std::set<std::string> prints;
    for (const Change& change : changes) {
        geo::BaseMap map = map_with_a_lake();
        change(map, map[geo::Layer::lakes].front());
        prints.insert(io::print_of(map));
    }
    CHECK(prints.size() == changes.size());
    CHECK(io::print_of(map_with_a_lake()) == io::print_of(map_with_a_lake()));
    CHECK(prints.begin()->size() == 64);
}

TEST_CASE("a map without boundaries has no print") {
    geo::BaseMap map;
    map.attributions[0] = "Nobody";
    CHECK(io::print_of(map).empty());
}
