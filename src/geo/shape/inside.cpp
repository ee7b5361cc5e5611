#include "geo/shape/inside.hpp"

#include <algorithm>
#include <utility>

#include "geo/shape/contains.hpp"

namespace geo {
namespace {

// So many edges to a strip where all are short, and so many times in all where they are long.
constexpr std::size_t edges_a_strip = 4, most_times = 8;

}  // namespace

Inside::Inside(const std::vector<Polygon>& polygons) : bounds_(bounds_of({polygons, {}, {}})) {
    std::vector<Edge> edges;
    const auto add = [&](const Ring& ring, std::uint32_t polygon, bool is_hole) {
        const auto number = static_cast<std::uint32_t>(rings_.size());
        rings_.push_back({polygon, is_hole});
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
            edges.push_back({ring[i], ring[before], number});
    };
    for (std::uint32_t polygon = 0; polygon < polygons.size(); ++polygon) {
        add(polygons[polygon].outer, polygon, false);
        for (const Ring& hole : polygons[polygon].holes) add(hole, polygon, true);
    }
    sort_into_strips(edges);
}

void Inside::sort_into_strips(const std::vector<Edge>& edges) {
    const auto strips_of = [this](const Edge& edge) {
        const auto [low, high] = std::minmax(edge.from.lat, edge.to.lat);
        return std::pair(strip(low), strip(high));
    };
    const auto for_strips = [&](auto visit) {
        for (const Edge& edge : edges) {
            const auto [first, last] = strips_of(edge);
            for (std::size_t at = first; at <= last; ++at) visit(at, edge);
        }
    };
    for (std::size_t strips = edges.size() / edges_a_strip + 1;; strips /= 2) {
        begins_.assign(strips + 1, 0);
        std::size_t times = 0;
        for (const Edge& edge : edges) {
            const auto [first, last] = strips_of(edge);
            times += last - first + 1;
        }
        if (strips == 1 || times <= most_times * edges.size()) break;
    }
    for_strips([&](std::size_t at, const Edge&) { ++begins_[at + 1]; });
    for (std::size_t at = 1; at < begins_.size(); ++at) begins_[at] += begins_[at - 1];
    edges_.resize(begins_.back());
    std::vector<std::size_t> next = begins_;
    for_strips([&](std::size_t at, const Edge& edge) { edges_[next[at]++] = edge; });
}

std::size_t Inside::strip(double lat) const {
    const std::size_t strips = begins_.size() - 1;
    const double height = bounds_.north - bounds_.south;
    // Holes may reach beyond what is around them.
    const double share = height > 0 ? std::clamp((lat - bounds_.south) / height, 0.0, 1.0) : 0.0;
    return std::min(static_cast<std::size_t>(share * static_cast<double>(strips)), strips - 1);
}

bool Inside::operator()(const LngLat& at) const {
    if (!bounds_.contains(at)) return false;
    const std::size_t here = strip(at.lat);
    bool is_in_polygon = false;
    std::uint32_t polygon = 0;
    for (std::size_t i = begins_[here]; i < begins_[here + 1];) {
        const std::uint32_t number = edges_[i].ring;
        bool is_in_ring = false;
        for (; i < begins_[here + 1] && edges_[i].ring == number; ++i)
            if (is_crossed(edges_[i].from, edges_[i].to, at)) is_in_ring = !is_in_ring;
        const RingOf& ring = rings_[number];
        if (ring.polygon != polygon && is_in_polygon) return true;
        if (ring.polygon != polygon) is_in_polygon = false;
        polygon = ring.polygon;
        is_in_polygon = ring.is_hole ? is_in_polygon && !is_in_ring : is_in_ring;
    }
    return is_in_polygon;
}

}  // namespace geo
