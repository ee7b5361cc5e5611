#include "geo/shape/clipped.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "geo/shape/side.hpp"

namespace geo {
namespace {

std::array<Side<LngLat>, 4> sides_of(const Bounds& window) {
    return {{{&LngLat::lng, window.west, 1.0},
             {&LngLat::lng, window.east, -1.0},
             {&LngLat::lat, window.south, 1.0},
             {&LngLat::lat, window.north, -1.0}}};
}

bool is_inside(const std::vector<LngLat>& places, const Bounds& window) {
    return std::ranges::all_of(places, [&](const LngLat& at) { return window.contains(at); });
}

/// The part of a segment inside the window.
std::optional<std::pair<LngLat, LngLat>> segment_inside(LngLat from, LngLat to,
                                                        const std::array<Side<LngLat>, 4>& sides) {
    for (const Side<LngLat>& side : sides) {
        const bool from_in = side.depth(from) >= 0, to_in = side.depth(to) >= 0;
        if (!from_in && !to_in) return std::nullopt;
        if (!from_in) from = side.crossing(from, to);
        if (!to_in) to = side.crossing(from, to);
    }
    return std::pair{from, to};
}

}  // namespace

Ring clipped_ring(const Ring& ring, const Bounds& window) {
    if (is_inside(ring, window)) return ring;
    Ring inside = ring;
    for (const Side<LngLat>& side : sides_of(window)) inside = side.inside(inside);
    return inside;
}

std::vector<Line> clipped_line(const Line& line, const Bounds& window) {
    if (is_inside(line, window)) return {line};
    const std::array<Side<LngLat>, 4> sides = sides_of(window);
    std::vector<Line> pieces;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const auto segment = segment_inside(line[i], line[i + 1], sides);
        if (!segment) continue;
        if (pieces.empty() || pieces.back().back() != segment->first)
            pieces.push_back({segment->first});
        pieces.back().push_back(segment->second);
    }
    return pieces;
}

}  // namespace geo
