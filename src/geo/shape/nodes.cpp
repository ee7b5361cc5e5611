#include "geo/shape/nodes.hpp"

#include <algorithm>

#include "geo/shape/clipped.hpp"
#include "geo/shape/corners.hpp"
#include "geo/shape/node_finder.hpp"
#include "geo/shape/plausible.hpp"

namespace geo {
namespace {

/// Sees lines as geo::projected() does.
class NodesInWorld {
 public:
    NodesInWorld(const Bounds& world, std::size_t places) : world_(world), finder_(places) {}

    void add(const Geometry& shape) {
        for (const Polygon& polygon : shape.polygons) {
            add_ring(polygon.outer);
            for (const Ring& hole : polygon.holes) add_ring(hole);
        }
        for (const Line& line : shape.lines) add_pieces(line);
    }
    std::vector<LngLat> nodes() const { return finder_.nodes(); }

 private:
    void add_ring(const Ring& ring) {
        if (std::ranges::all_of(ring, [&](const LngLat& at) { return world_.contains(at); }))
            return finder_.add_ring(ring);
        finder_.add_ring(clipped_ring(plausible(ring), world_));
        // Its outline ends where the world does.
        Line outline = ring;
        if (!ring.empty()) outline.push_back(ring.front());
        add_pieces(outline);
    }
    void add_pieces(const Line& line) {
        for (const Line& piece : clipped_line(plausible(line), world_)) finder_.add_line(piece);
    }

    const Bounds& world_;
    NodeFinder finder_;
};

}  // namespace

std::vector<LngLat> find_nodes(const BaseMap& map, Projection projection) {
    const auto each = [&](const auto& visit) {
        for (std::size_t layer = 0; layer < layer_count; ++layer)
            if (static_cast<Layer>(layer) != Layer::region_areas)
                for (const Boundary& boundary : map.layers[layer]) visit(boundary.geometry);
    };
    std::size_t corners = 0;
    each([&](const Geometry& shape) { corners += corners_of(shape); });
    // Most places are there twice: of two neighbours, or of a border and whom it is around.
    NodesInWorld found(world_of(projection), corners / 2);
    each([&](const Geometry& shape) { found.add(shape); });
    return found.nodes();
}

Nodes nodes_of(const BaseMap& map, Projection projection) {
    const bool is_known = map.mercator_nodes && projection == Projection::web_mercator;
    std::vector<LngLat> found;
    if (!is_known) found = find_nodes(map, projection);
    const std::vector<LngLat>& places = is_known ? *map.mercator_nodes : found;
    Nodes nodes;
    nodes.reserve(places.size());
    for (const LngLat& at : places) nodes.insert(project(projection, at));
    return nodes;
}

}  // namespace geo
