#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "render/events/lay_out_events.hpp"

namespace render {
namespace {

constexpr double outline_width = 1.8;  // px

using Segment = std::pair<geo::ScreenPoint, geo::ScreenPoint>;

/// The part of a line that can be in view, by Liang and Barsky: an area may reach far beyond it.
std::optional<Segment> part_in_view(const Segment& line, const geo::Viewport& viewport) {
    const auto& [from, to] = line;
    const double dx = to.x - from.x, dy = to.y - from.y, margin = 4 * outline_width;
    double begin = 0.0, end = 1.0;
    const std::array<std::pair<double, double>, 4> edges{{{-dx, from.x + margin},
                                                          {dx, viewport.width + margin - from.x},
                                                          {-dy, from.y + margin},
                                                          {dy, viewport.height + margin - from.y}}};
    for (const auto& [towards, room] : edges) {
        if (towards == 0.0 && room < 0.0) return std::nullopt;
        if (towards < 0.0) begin = std::max(begin, room / towards);
        if (towards > 0.0) end = std::min(end, room / towards);
    }
    if (begin >= end) return std::nullopt;
    return Segment{{from.x + begin * dx, from.y + begin * dy},
                   {from.x + end * dx, from.y + end * dy}};
}

}  // namespace

Drawing lay_out_areas(const Scene& scene) {
    const style::Colour colour = style::faded(style::palette(scene.theme).selection, 0.85);
    Drawing drawing;
    for (const std::vector<geo::ScreenPoint>& ring : scene.areas)
        for (std::size_t i = 0; i < ring.size(); ++i)
            if (const auto seen =
                    part_in_view({ring[i], ring[(i + 1) % ring.size()]}, scene.viewport))
                drawing.shapes.push_back(
                    straight_line(seen->first, seen->second, outline_width, colour));
    return drawing;
}

}  // namespace render
