#include "render/paper/cut_to_page.hpp"

#include <cmath>
#include <utility>

#include "render/drawing/visible_part.hpp"

namespace render {
namespace {

using geo::ScreenPoint;

constexpr double rounding = 1e-6;  // px

/// One side of the page: what has room ≥ 0 lies inside.
struct Side {
    double x, y, offset;

    double room(const ScreenPoint& at) const { return x * at.x + y * at.y + offset; }
};

std::vector<ScreenPoint> cut_along(const std::vector<ScreenPoint>& ring, const Side& side) {
    std::vector<ScreenPoint> inside;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const ScreenPoint &from = ring[i], &to = ring[(i + 1) % ring.size()];
        const double a = side.room(from), b = side.room(to);
        if (a >= 0) inside.push_back(from);
        if ((a >= 0) != (b >= 0)) {
            const double part = a / (a - b);
            inside.push_back({std::lerp(from.x, to.x, part), std::lerp(from.y, to.y, part)});
        }
    }
    return inside;
}

}  // namespace

std::vector<ScreenPoint> ring_on_page(std::vector<ScreenPoint> ring,
                                      const geo::Viewport& viewport) {
    const Side sides[] = {{1, 0, bleed_px},
                          {-1, 0, viewport.width + bleed_px},
                          {0, 1, bleed_px},
                          {0, -1, viewport.height + bleed_px}};
    for (const Side& side : sides) ring = cut_along(ring, side);
    return ring;
}

std::vector<Stretch> stretches_on_page(const std::vector<ScreenPoint>& line,
                                       const geo::Viewport& viewport) {
    std::vector<Stretch> stretches;
    double along = 0.0;
    bool goes_on = false;  // from the segment before
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const ScreenPoint &from = line[i], &to = line[i + 1];
        if (const auto seen = visible_part({from, to}, viewport, bleed_px)) {
            const auto& [first, last] = *seen;
            if (!goes_on)
                stretches.push_back(
                    {{first}, along + std::hypot(first.x - from.x, first.y - from.y)});
            goes_on = std::hypot(last.x - to.x, last.y - to.y) < rounding;
            stretches.back().places.push_back(goes_on ? to : last);
        } else {
            goes_on = false;
        }
        along += std::hypot(to.x - from.x, to.y - from.y);
    }
    return stretches;
}

}  // namespace render
