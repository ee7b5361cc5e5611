#include "geo/shape/cut_up.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "geo/shape/corners.hpp"
#include "geo/shape/side.hpp"

namespace geo {
namespace {

constexpr int most_cuts = 16;  // one within the other; more would be of no use

/// What is inside of its rings. By the odd-even rule it does not matter which of them is the outer
/// one.
ProjectedPolygon inside(const Side<ProjectedPoint>& side, const ProjectedPolygon& polygon) {
    ProjectedPolygon part;
    const auto take = [&](const ProjectedLine& ring) {
        ProjectedLine kept = side.inside(ring);
        if (kept.size() < 3) return;
        if (part.outer.empty())
            part.outer = std::move(kept);
        else
            part.holes.push_back(std::move(kept));
    };
    take(polygon.outer);
    for (const ProjectedLine& hole : polygon.holes) take(hole);
    return part;
}

/// From corner to corner of what surrounds a ring.
std::pair<ProjectedPoint, ProjectedPoint> box_of(const ProjectedLine& ring) {
    std::pair<ProjectedPoint, ProjectedPoint> box{ring.front(), ring.front()};
    auto& [low, high] = box;
    for (const ProjectedPoint& at : ring) {
        low = {std::min(low.x, at.x), std::min(low.y, at.y)};
        high = {std::max(high.x, at.x), std::max(high.y, at.y)};
    }
    return box;
}

void cut(ProjectedPolygon polygon, std::size_t most_corners, int cuts,
         std::vector<ProjectedPolygon>& pieces) {
    if (polygon.outer.empty()) return;
    const auto [low, high] = box_of(polygon.outer);
    const bool is_spot = low == high;
    if (corners_of(polygon) <= most_corners || is_spot || cuts == most_cuts)
        return pieces.push_back(std::move(polygon));

    const bool is_wide = high.x - low.x > high.y - low.y;
    const auto coordinate = is_wide ? &ProjectedPoint::x : &ProjectedPoint::y;
    const double middle = std::midpoint(low.*coordinate, high.*coordinate);
    ProjectedPolygon below = inside({coordinate, middle, -1}, polygon);
    polygon = inside({coordinate, middle, 1}, polygon);
    cut(std::move(below), most_corners, cuts + 1, pieces);
    cut(std::move(polygon), most_corners, cuts + 1, pieces);
}

}  // namespace

std::vector<ProjectedPolygon> cut_up(ProjectedPolygon polygon, std::size_t most_corners) {
    std::vector<ProjectedPolygon> pieces;
    cut(std::move(polygon), most_corners, 0, pieces);
    return pieces;
}

}  // namespace geo
