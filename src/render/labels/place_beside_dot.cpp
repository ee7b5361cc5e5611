#include <algorithm>
#include <array>

#include "render/labels/label_desk.hpp"
#include "render/text/set_text.hpp"

namespace render {
namespace {

/// Where the text's box lies relative to the dot: −1 left/above, 0 centred, 1 right/below.
struct Side {
    int x, y;
};

// In the order in which a cartographer tries them. Source: Imhof, "Positioning Names on Maps",
// The American Cartographer 2(2), 1975.
constexpr std::array<Side, 8> sides{
    {{1, 0}, {1, -1}, {-1, 0}, {1, 1}, {-1, -1}, {0, -1}, {0, 1}, {-1, 1}}};
// px from the dot: close by, clear of an event's mark on the dot, clear of a stack.
constexpr std::array distances{3.0, 14.0, 19.0};
constexpr double room_around = 2.0;  // px

std::vector<Shape> dot_of(const LabelLook& look, const geo::ScreenPoint& at) {
    Box ground = disc(at, look.dot_radius + 1.2, look.style.halo);
    Box dot = disc(at, look.dot_radius, look.style.colour);
    if (!look.ringed_dot) return {ground, dot};
    return {ground, dot, disc(at, look.dot_radius * 0.62, look.style.halo),
            disc(at, look.dot_radius * 0.4, look.style.colour)};
}

/// The left end of the baseline.
geo::ScreenPoint baseline(const geo::ScreenPoint& dot, Side side, double away, double width,
                          double height) {
    const double diagonal = side.x != 0 && side.y != 0 ? 0.7 : 1.0;
    const double dx = away * diagonal, dy = away * diagonal;
    return {side.x == 0  ? dot.x - width / 2
            : side.x > 0 ? dot.x + dx
                         : dot.x - dx - width,
            side.y == 0  ? dot.y + height / 2
            : side.y > 0 ? dot.y + dy + height
                         : dot.y - dy};
}

/// The room from a dot to the far side of its name: on the line of contact a name across the line
/// would put the place on the wrong side.
ScreenBox with(const ScreenBox& box, const geo::ScreenPoint& dot) {
    return {std::min(box.left, dot.x), std::min(box.top, dot.y), std::max(box.right, dot.x),
            std::max(box.bottom, dot.y)};
}

}  // namespace

std::optional<PlacedLabel> place_beside_dot(const LabelSource& source, const LabelLook& look,
                                            LabelDesk& desk) {
    const geo::ScreenPoint dot = desk.snapped(desk.to_screen(source.at));
    const double width = width_of(desk.fonts, look.style, source.text);
    const double cap = desk.fonts.cap_height(look.style.face) * look.style.size;
    const ScreenBox dot_box = ScreenBox{dot.x, dot.y, dot.x, dot.y}.grown(look.dot_radius + 1);
    if (!desk.contains(dot) || !desk.dots.is_free(dot_box)) return std::nullopt;

    for (const double distance : distances) {
        for (const Side side : sides) {
            const geo::ScreenPoint at =
                desk.snapped(baseline(dot, side, look.dot_radius + distance, width, cap));
            const ScreenBox box{at.x - room_around, at.y - cap - room_around,
                                at.x + width + room_around,
                                at.y + 0.25 * look.style.size + room_around};
            if (!desk.taken.is_free(box) || !desk.lines.is_free(with(box, dot))) continue;
            return PlacedLabel{source.kind,
                               {place_text(desk.fonts, look.style, source.text, at)},
                               dot_of(look, dot),
                               {box, dot_box}};
        }
    }
    return std::nullopt;
}

}  // namespace render
