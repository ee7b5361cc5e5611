#pragma once

#include <cmath>
#include <vector>

namespace geo {

/// One side of an upright window: what lies on the inner side of it has depth ≥ 0. `Point`: a place
/// of two coordinates.
template <class Point>
struct Side {
    double Point::*coordinate;
    double limit;
    double sign;  ///< +1: inside is above the limit

    double depth(const Point& at) const { return sign * (at.*coordinate - limit); }

    /// Where the way between two places crosses it: the very same from either end.
    Point crossing(const Point& a, const Point& b) const {
        if (b < a) return crossing(b, a);
        const double part = depth(a) / (depth(a) - depth(b));
        const auto& [a1, a2] = a;
        const auto& [b1, b2] = b;
        Point at{std::lerp(a1, b1, part), std::lerp(a2, b2, part)};
        at.*coordinate = limit;
        return at;
    }

    /// The part of a ring inside, closed along the side. A ring that falls into several parts stays
    /// one, joined along the side: filled, that is the same.
    /// Source: Sutherland and Hodgman, 1974, doi:10.1145/360767.360802.
    std::vector<Point> inside(const std::vector<Point>& ring) const {
        std::vector<Point> kept;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point& a = ring[i];
            const Point& b = ring[i + 1 < ring.size() ? i + 1 : 0];
            if (depth(a) >= 0) kept.push_back(a);
            if ((depth(a) >= 0) != (depth(b) >= 0)) kept.push_back(crossing(a, b));
        }
        return kept;
    }
};

}  // namespace geo
