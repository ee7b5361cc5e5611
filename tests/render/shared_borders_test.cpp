// The bundled base map at every level of detail: what is one border stays one.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "geo/shape/simplify.hpp"
#include "io/base_map/read_base_map.hpp"
#include "render/base/detail_level.hpp"
#include "render/base/ground_shapes.hpp"

namespace {

using Edge = std::pair<geo::ProjectedPoint, geo::ProjectedPoint>;

std::shared_ptr<const geo::BaseMap> bundled() {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    return base;
}

void add_edges(const geo::ProjectedLine& line, bool closed, std::set<Edge>& edges) {
    for (std::size_t i = 0; i + (closed ? 0 : 1) < line.size(); ++i) {
        const geo::ProjectedPoint &a = line[i], &b = line[(i + 1) % line.size()];
        if (a != b) edges.insert({std::min(a, b), std::max(a, b)});
    }
}

/// The shapes of one projection as they are drawn at one level.
class Drawn {
 public:
    Drawn(const render::GroundShapes& shapes, render::DetailLevel level)
        : shapes_(shapes), tolerance_m_(render::tolerance_of(level, shapes.projection)) {}

    std::set<Edge> country(const std::string& id) const {
        std::set<Edge> edges;
        for (const render::Fill fill : {render::Fill::countries, render::Fill::focus_countries})
            for (const render::GroundPolygon& polygon : shapes_.of(fill))
                if (polygon.of->id == id) add(*polygon.places, edges);
        return edges;
    }
    std::set<Edge> lines(render::LineKind kind) const {
        std::set<Edge> edges;
        for (const render::GroundLine& line : shapes_.of(kind))
            for (const geo::ProjectedLine& piece :
                 geo::projected(shapes_.projection, *line.places, line.closed, tolerance_m_))
                add_edges(geo::simplified(piece, tolerance_m_, shapes_.nodes), false, edges);
        return edges;
    }

 private:
    void add(const geo::Polygon& polygon, std::set<Edge>& edges) const {
        const geo::ProjectedPolygon thin = geo::simplified(
            geo::projected(shapes_.projection, polygon, tolerance_m_), tolerance_m_, shapes_.nodes);
        add_edges(thin.outer, true, edges);
        for (const geo::ProjectedLine& hole : thin.holes) add_edges(hole, true, edges);
    }

    const render::GroundShapes& shapes_;
    double tolerance_m_;
};

std::size_t shared(const std::set<Edge>& one, const std::set<Edge>& other) {
    return static_cast<std::size_t>(
        std::ranges::count_if(one, [&](const Edge& edge) { return other.contains(edge); }));
}

}  // namespace

TEST_CASE("at every level, neighbours and their drawn borders have the very same corners") {
    for (const geo::Projection projection : geo::all_projections) {
        const render::GroundShapes shapes(bundled(), projection);
        for (render::DetailLevel level = 0; level < render::detail_level_count; ++level) {
            CAPTURE(level);
            const Drawn drawn(shapes, level);
            std::set<Edge> lines = drawn.lines(render::LineKind::borders);
            lines.merge(drawn.lines(render::LineKind::coasts));
            const std::set<Edge> azerbaijan = drawn.country("azerbaijan"),
                                 armenia = drawn.country("armenia"),
                                 georgia = drawn.country("georgia");
            CHECK(shared(azerbaijan, armenia) > 5);
            CHECK(shared(azerbaijan, georgia) > 2);
            CHECK(shared(armenia, georgia) > 2);
            for (const std::set<Edge>& country : {azerbaijan, armenia, georgia})
                CHECK(shared(country, lines) == country.size());
        }
    }
}
