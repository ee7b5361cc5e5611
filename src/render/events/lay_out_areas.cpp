#include "render/drawing/visible_part.hpp"
#include "render/events/lay_out_events.hpp"

namespace render {
namespace {

constexpr double outline_width = 1.8;        // px
constexpr double reach = 4 * outline_width;  // of an outline beyond its line

}  // namespace

Drawing lay_out_areas(const Scene& scene) {
    const style::Colour colour = style::faded(style::palette(scene.theme).selection, 0.85);
    Drawing drawing;
    for (const std::vector<geo::ScreenPoint>& ring : scene.areas)
        for (std::size_t i = 0; i < ring.size(); ++i)
            if (const auto seen =
                    visible_part({ring[i], ring[(i + 1) % ring.size()]}, scene.viewport, reach))
                drawing.shapes.push_back(
                    straight_line(seen->first, seen->second, outline_width, colour));
    return drawing;
}

}  // namespace render
