#include "render/labels/widest_place.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "render/base/metre_box.hpp"

namespace render {
namespace {

using geo::ProjectedPoint;
using Loop = geo::ProjectedLine;

constexpr int grid_side = 16;
constexpr int refinements = 3;
constexpr double nowhere = -std::numeric_limits<double>::infinity();

double squared_distance(const ProjectedPoint& at, const ProjectedPoint& a,
                        const ProjectedPoint& b) {
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double squared = dx * dx + dy * dy;
    const double part =
        squared > 0 ? std::clamp(((at.x - a.x) * dx + (at.y - a.y) * dy) / squared, 0.0, 1.0) : 0.0;
    const double x = at.x - a.x - part * dx, y = at.y - a.y - part * dy;
    return x * x + y * y;
}

/// Whether a loop holds a place (odd-even rule), and the distance to its nearest edge.
struct Relation {
    bool inside = false;
    double distance = 0.0;
};

/// Of a place that has no more room than `enough` only that much: most places of a grid show it
/// after a few edges.
Relation relation(const Loop& loop, const ProjectedPoint& at, double enough) {
    const double squared_enough = enough > 0 ? enough * enough : 0.0;
    bool inside = false;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const ProjectedPoint &a = loop[i], &b = loop[i + 1 < loop.size() ? i + 1 : 0];
        nearest = std::min(nearest, squared_distance(at, a, b));
        if (nearest < squared_enough) return {false, std::sqrt(nearest)};
        if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return {inside, std::sqrt(nearest)};
}

/// Distance to the nearest edge; negative outside. Exact where it is more than `enough`.
double room_at(const Loop& outer, const std::vector<Loop>& holes, const ProjectedPoint& at,
               double enough) {
    const Relation out = relation(outer, at, enough);
    double room = out.inside ? out.distance : -out.distance;
    for (const Loop& hole : holes) {
        if (room <= enough) return room;
        const Relation in = relation(hole, at, enough);
        room = std::min(room, in.inside ? -in.distance : in.distance);
    }
    return room;
}

}  // namespace

WidestPlace widest_place(const geo::Polygon& polygon, geo::Projection projection) {
    constexpr double tolerance_m = 1000.0;
    const auto [outer, holes] = geo::projected(projection, polygon, tolerance_m);
    MetreBox box;
    for (const ProjectedPoint& at : outer) box.include(at);
    if (outer.empty()) return {};

    ProjectedPoint centre{(box.west + box.east) / 2, (box.south + box.north) / 2};
    double width = box.east - box.west, height = box.north - box.south;
    WidestPlace best{centre, room_at(outer, holes, centre, nowhere)};
    for (int pass = 0; pass <= refinements; ++pass) {
        for (int i = 0; i <= grid_side * (grid_side + 2); ++i) {
            const ProjectedPoint at{
                centre.x + width * (static_cast<double>(i % (grid_side + 1)) / grid_side - 0.5),
                centre.y + height * (std::floor(i / (grid_side + 1.0)) / grid_side - 0.5)};
            const double room = room_at(outer, holes, at, best.radius_m);
            if (room > best.radius_m) best = {at, room};
        }
        centre = best.at;
        width /= grid_side / 3.0;
        height /= grid_side / 3.0;
    }
    best.radius_m = std::max(best.radius_m, 0.0);
    return best;
}

}  // namespace render
