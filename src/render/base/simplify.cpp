#include "render/base/simplify.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace render {
namespace {

using geo::ProjectedPoint;

double distance_to_segment(const ProjectedPoint& at, const ProjectedPoint& from,
                           const ProjectedPoint& to) {
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double squared = dx * dx + dy * dy;
    const double part =
        squared > 0 ? std::clamp(((at.x - from.x) * dx + (at.y - from.y) * dy) / squared, 0.0, 1.0)
                    : 0.0;
    return std::hypot(at.x - from.x - part * dx, at.y - from.y - part * dy);
}

/// Which corners stay.
std::vector<bool> kept_corners(const std::vector<ProjectedPoint>& line, double tolerance_m) {
    std::vector<bool> kept(line.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        double furthest = tolerance_m;
        std::size_t corner = first;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double away = distance_to_segment(line[i], line[first], line[last]);
            if (away > furthest) {
                furthest = away;
                corner = i;
            }
        }
        if (corner == first) continue;
        kept[corner] = true;
        open.emplace_back(first, corner);
        open.emplace_back(corner, last);
    }
    return kept;
}

geo::ProjectedLine thinned(const geo::ProjectedLine& line, const std::vector<bool>& kept) {
    geo::ProjectedLine result;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (kept[i]) result.push_back(line[i]);
    return result;
}

geo::ProjectedLine simplified_ring(const geo::ProjectedLine& ring, double tolerance_m) {
    if (ring.size() < 3) return {};
    geo::ProjectedLine closed = ring;
    closed.push_back(ring.front());
    geo::ProjectedLine result = thinned(closed, kept_corners(closed, tolerance_m));
    result.pop_back();
    return result.size() < 3 ? geo::ProjectedLine{} : result;
}

}  // namespace

geo::ProjectedLine simplified(const geo::ProjectedLine& line, double tolerance_m) {
    if (line.size() < 3 || tolerance_m <= 0) return line;
    return thinned(line, kept_corners(line, tolerance_m));
}

geo::ProjectedPolygon simplified(const geo::ProjectedPolygon& polygon, double tolerance_m) {
    if (tolerance_m <= 0) return polygon;
    geo::ProjectedPolygon result{simplified_ring(polygon.outer, tolerance_m), {}};
    if (result.outer.empty()) return result;
    for (const geo::ProjectedLine& hole : polygon.holes)
        if (geo::ProjectedLine ring = simplified_ring(hole, tolerance_m); !ring.empty())
            result.holes.push_back(std::move(ring));
    return result;
}

}  // namespace render
