#include "geo/clipped.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace geo {
namespace {

/// One side of the window: what lies on the inner side of it has depth ≥ 0.
struct Side {
    double LngLat::*coordinate;
    double limit;
    double sign;  ///< +1: inside is above the limit

    double depth(const LngLat& at) const { return sign * (at.*coordinate - limit); }
    /// The very same from either end.
    LngLat crossing(const LngLat& a, const LngLat& b) const {
        if (b < a) return crossing(b, a);
        const double part = depth(a) / (depth(a) - depth(b));
        LngLat at{std::lerp(a.lng, b.lng, part), std::lerp(a.lat, b.lat, part)};
        at.*coordinate = limit;
        return at;
    }
};

std::array<Side, 4> sides_of(const Bounds& window) {
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
                                                        const std::array<Side, 4>& sides) {
    for (const Side& side : sides) {
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
    for (const Side& side : sides_of(window)) {
        Ring kept;
        for (std::size_t i = 0; i < inside.size(); ++i) {
            const LngLat& a = inside[i];
            const LngLat& b = inside[(i + 1) % inside.size()];
            if (side.depth(a) >= 0) kept.push_back(a);
            if ((side.depth(a) >= 0) != (side.depth(b) >= 0)) kept.push_back(side.crossing(a, b));
        }
        inside = std::move(kept);
    }
    return inside;
}

std::vector<Line> clipped_line(const Line& line, const Bounds& window) {
    if (is_inside(line, window)) return {line};
    const std::array<Side, 4> sides = sides_of(window);
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
