#include "render/drawing/visible_part.hpp"

#include <algorithm>
#include <array>

namespace render {

std::optional<Segment> visible_part(const Segment& segment, const geo::Viewport& viewport,
                                    double margin) {
    const auto& [from, to] = segment;
    const double dx = to.x - from.x, dy = to.y - from.y;
    // Inside of a side: way · part ≤ room.
    const std::array<std::pair<double, double>, 4> sides{{{-dx, from.x + margin},
                                                          {dx, viewport.width + margin - from.x},
                                                          {-dy, from.y + margin},
                                                          {dy, viewport.height + margin - from.y}}};
    double first = 0.0, last = 1.0;
    for (const auto& [way, room] : sides) {
        if (way == 0.0 && room < 0.0) return std::nullopt;
        if (way < 0.0) first = std::max(first, room / way);
        if (way > 0.0) last = std::min(last, room / way);
    }
    if (first >= last) return std::nullopt;
    return Segment{{from.x + first * dx, from.y + first * dy},
                   {from.x + last * dx, from.y + last * dy}};
}

}  // namespace render
