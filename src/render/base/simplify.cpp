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

geo::Ring simplified_ring(const geo::Ring& ring, double tolerance_m) {
    geo::Ring plausible;
    std::vector<ProjectedPoint> line;
    for (const geo::LngLat& at : ring) {
        if (!geo::is_plausible(at)) continue;
        plausible.push_back(at);
        line.push_back(geo::project(at));
    }
    if (line.size() < 3) return {};
    line.push_back(line.front());
    const std::vector<bool> kept = kept_corners(line, tolerance_m);
    geo::Ring result;
    for (std::size_t i = 0; i < plausible.size(); ++i)
        if (kept[i]) result.push_back(plausible[i]);
    return result.size() < 3 ? geo::Ring{} : result;
}

}  // namespace

std::vector<ProjectedPoint> simplified(const std::vector<ProjectedPoint>& line,
                                       double tolerance_m) {
    if (line.size() < 3 || tolerance_m <= 0) return line;
    const std::vector<bool> kept = kept_corners(line, tolerance_m);
    std::vector<ProjectedPoint> result;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (kept[i]) result.push_back(line[i]);
    return result;
}

geo::Polygon simplified(const geo::Polygon& polygon, double tolerance_m) {
    if (tolerance_m <= 0) return polygon;
    geo::Polygon result{simplified_ring(polygon.outer, tolerance_m), {}};
    if (result.outer.empty()) return result;
    for (const geo::Ring& hole : polygon.holes)
        if (geo::Ring ring = simplified_ring(hole, tolerance_m); !ring.empty())
            result.holes.push_back(std::move(ring));
    return result;
}

}  // namespace render
