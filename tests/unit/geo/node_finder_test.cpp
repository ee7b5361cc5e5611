#include "geo/shape/node_finder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using geo::LngLat;

namespace {

std::vector<LngLat> sorted(std::vector<LngLat> places) {
    std::ranges::sort(places, [](const LngLat& a, const LngLat& b) { return a < b; });
    return places;
}

}  // namespace

TEST_CASE("nodes are where two squares begin and cease to share a side") {
    geo::NodeFinder finder;
    finder.add_ring({{0, 0}, {1, 0}, {1, 0.5}, {1, 1}, {0, 1}});
    CHECK(finder.nodes().empty());
    finder.add_ring({{2, 1}, {1, 1}, {1, 0.5}, {1, 0}, {2, 0}});
    CHECK(sorted(finder.nodes()) == std::vector<LngLat>{{1, 0}, {1, 1}});
}

TEST_CASE("ends of lines are nodes, repeated places and either way of a line none") {
    geo::NodeFinder finder;
    finder.add_line({{0, 0}, {1, 1}, {1, 1}, {2, 0}});
    finder.add_line({{2, 0}, {1, 1}, {0, -0.0}});
    CHECK(sorted(finder.nodes()) == std::vector<LngLat>{{0, 0}, {2, 0}});
}

TEST_CASE("a line that turns back on itself has a node there; a closed one has no ends") {
    geo::NodeFinder finder;
    finder.add_line({{5, 5}, {6, 5}, {6, 6}, {5, 5}});
    finder.add_ring({{6, 6}, {5, 5}, {6, 5}});
    CHECK(finder.nodes().empty());
    finder.add_ring({{0, 0}, {1, 0}, {2, 0}, {1, 0}, {1, 1}});
    CHECK(sorted(finder.nodes()) == std::vector<LngLat>{{1, 0}, {2, 0}});
}

TEST_CASE("shapes without places have no nodes") {
    geo::NodeFinder finder;
    finder.add_ring({});
    finder.add_ring({{1, 1}});
    finder.add_line({});
    CHECK(finder.nodes().empty());
}

TEST_CASE("many places stay apart") {
    geo::NodeFinder finder;
    for (int row = 0; row < 300; ++row) {
        geo::Line line;
        for (int column = 0; column < 300; ++column) line.push_back({0.1 * column, 0.1 * row});
        finder.add_line(line);
    }
    CHECK(finder.nodes().size() == 600);
    finder.add_line({{-1, 2}, {0.1 * 7, 0.1 * 100}, {100, 50}});
    CHECK(finder.nodes().size() == 603);
}
