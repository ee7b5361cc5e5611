#pragma once

#include <unordered_set>
#include <vector>

#include "geo/base_map.hpp"
#include "geo/projection/projection.hpp"
#include "geo/shape/place_hash.hpp"

namespace geo {

struct PlaceHash {
    std::size_t operator()(const ProjectedPoint& at) const { return hash_of(at.x, at.y); }
};

/// Corners at which lines on the flat map meet, part or end (see NodeFinder).
using Nodes = std::unordered_set<ProjectedPoint, PlaceHash>;

/// Of everything in a base map that is drawn, as far as the projection can show it; where its
/// world cuts lines off, too. Each once.
std::vector<LngLat> find_nodes(const BaseMap& map, Projection projection);

/// The same, on the flat map; taken from what the base map knows of them.
Nodes nodes_of(const BaseMap& map, Projection projection);

}  // namespace geo
