#include "geo/shape/simplify.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace geo {
namespace {

/// From a place to a segment, squared. The same whichever end of it comes first.
class Away {
 public:
    Away(const ProjectedPoint& one, const ProjectedPoint& other)
        : from_(std::min(one, other)),
          dx_(std::max(one, other).x - from_.x),
          dy_(std::max(one, other).y - from_.y) {
        const double squared = dx_ * dx_ + dy_ * dy_;
        if (squared > 0) inverse_ = 1 / squared;
    }

    double squared(const ProjectedPoint& at) const {
        const double x = at.x - from_.x, y = at.y - from_.y;
        const double part = std::clamp((x * dx_ + y * dy_) * inverse_, 0.0, 1.0);
        const double off_x = x - part * dx_, off_y = y - part * dy_;
        return off_x * off_x + off_y * off_y;
    }

 private:
    ProjectedPoint from_;
    double dx_, dy_, inverse_ = 0.0;
};

/// Marks which corners of a line stay.
class Thinning {
 public:
    Thinning(const ProjectedLine& line, double tolerance_m)
        : line_(line), squared_tolerance_(tolerance_m * tolerance_m), stays_(line.size(), false) {}

    /// An arc between two corners that stay.
    void thin(std::size_t first, std::size_t last) {
        stays_[first] = stays_[last] = true;
        open_.assign(1, {first, last});
        while (!open_.empty()) {
            const auto [from, to] = open_.back();
            open_.pop_back();
            const std::size_t corner = furthest(from, to);
            if (corner == from) continue;
            stays_[corner] = true;
            open_.emplace_back(from, corner);
            open_.emplace_back(corner, to);
        }
    }
    bool stays(std::size_t corner) const { return stays_[corner]; }

 private:
    /// Of the corners between two that are further off their chord than the tolerance; `from` when
    /// there is none.
    std::size_t furthest(std::size_t from, std::size_t to) const {
        const Away away(line_[from], line_[to]);
        double most = squared_tolerance_;
        std::size_t corner = from;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double squared = away.squared(line_[i]);
            if (squared < most || squared <= squared_tolerance_) continue;
            if (squared == most && line_[corner] < line_[i]) continue;
            most = squared;
            corner = i;
        }
        return corner;
    }

    const ProjectedLine& line_;
    double squared_tolerance_;
    std::vector<bool> stays_;
    std::vector<std::pair<std::size_t, std::size_t>> open_;  ///< to be looked at
};

ProjectedLine without_repeats(const ProjectedLine& line) {
    ProjectedLine kept = line;
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
}

/// From end to end, arc by arc.
Thinning thinned(const ProjectedLine& line, double tolerance_m, const Nodes& nodes) {
    Thinning thinning(line, tolerance_m);
    std::size_t first = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (i + 1 < line.size() && !nodes.contains(line[i])) continue;
        thinning.thin(first, i);
        first = i;
    }
    return thinning;
}

/// A ring, without its first place at the end. It begins where it began, or at the next corner that
/// stays.
ProjectedLine simplified_ring(ProjectedLine ring, double tolerance_m, const Nodes& nodes) {
    if (ring.size() < 3) return ring;
    // Begin at a node; at a ring without one, all that run along it agree on the westernmost place.
    auto begin = std::ranges::find_if(ring, [&](const auto& at) { return nodes.contains(at); });
    if (begin == ring.end()) begin = std::ranges::min_element(ring);
    const auto moved = static_cast<std::size_t>(begin - ring.begin());
    std::ranges::rotate(ring, begin);
    ring.push_back(ring.front());
    const Thinning thinning = thinned(ring, tolerance_m, nodes);
    ring.pop_back();

    ProjectedLine result;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const std::size_t corner = (i + ring.size() - moved) % ring.size();
        if (thinning.stays(corner)) result.push_back(ring[corner]);
    }
    return result;
}

ProjectedLine open_ring(const ProjectedLine& ring) {
    ProjectedLine places = without_repeats(ring);
    while (places.size() > 1 && places.front() == places.back()) places.pop_back();
    return places;
}

}  // namespace

ProjectedLine simplified(const ProjectedLine& line, double tolerance_m, const Nodes& nodes) {
    if (line.size() < 3 || tolerance_m <= 0) return line;
    if (line.size() > 3 && line.front() == line.back()) {
        ProjectedLine ring = simplified_ring(open_ring(line), tolerance_m, nodes);
        ring.push_back(ring.front());
        return ring;
    }
    const ProjectedLine places = without_repeats(line);
    if (places.size() < 2) return {line.front(), line.back()};
    const Thinning thinning = thinned(places, tolerance_m, nodes);
    ProjectedLine result;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (thinning.stays(i)) result.push_back(places[i]);
    return result;
}

ProjectedPolygon simplified(const ProjectedPolygon& polygon, double tolerance_m,
                            const Nodes& nodes) {
    if (tolerance_m <= 0) return polygon;
    const auto ring = [&](const ProjectedLine& places) {
        ProjectedLine result = simplified_ring(open_ring(places), tolerance_m, nodes);
        return result.size() < 3 ? ProjectedLine{} : result;
    };
    ProjectedPolygon result{ring(polygon.outer), {}};
    if (result.outer.empty()) return result;
    for (const ProjectedLine& hole : polygon.holes)
        if (ProjectedLine places = ring(hole); !places.empty())
            result.holes.push_back(std::move(places));
    return result;
}

}  // namespace geo
