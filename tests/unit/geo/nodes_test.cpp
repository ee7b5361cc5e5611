#include "geo/shape/nodes.hpp"

#include <doctest/doctest.h>

#include "geo/projection/projection.hpp"

using geo::Projection;

namespace {

/// Two squares that share a side.
geo::BaseMap neighbours() {
    geo::BaseMap map;
    for (const double west : {44.0, 46.0}) {
        geo::Boundary boundary;
        boundary.geometry.polygons.push_back(
            {{{west, 39}, {west + 2, 39}, {west + 2, 41}, {west, 41}}, {}});
        map[geo::Layer::countries].push_back(boundary);
    }
    return map;
}

}  // namespace

TEST_CASE("nodes that a base map knows are the ones that would be found") {
    const geo::BaseMap map = neighbours();
    const geo::Nodes found = geo::nodes_of(map, Projection::web_mercator);
    CHECK(found.size() == 2);
    geo::BaseMap known = map;
    known.mercator_nodes = geo::find_nodes(map, Projection::web_mercator);
    CHECK(geo::nodes_of(known, Projection::web_mercator) == found);
}

TEST_CASE("known nodes are not looked for again, and say nothing of another projection") {
    geo::BaseMap map = neighbours();
    map.mercator_nodes = {{45, 40}};
    CHECK(geo::nodes_of(map, Projection::web_mercator) ==
          geo::Nodes{geo::project(Projection::web_mercator, {45, 40})});
    CHECK(geo::nodes_of(map, Projection::lambert_caucasus).size() == 2);
}
