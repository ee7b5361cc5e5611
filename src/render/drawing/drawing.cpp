#include "render/drawing/drawing.hpp"

#include <cmath>

namespace render {

void shift(Drawing& drawing, double right, double down) {
    const auto move = [&](geo::ScreenPoint& at) {
        at.x += right;
        at.y += down;
    };
    for (Shape& shape : drawing.shapes) std::visit([&](auto& one) { move(one.centre); }, shape);
    for (PlacedStack& stack : drawing.stacks) move(stack.at);
    for (PlacedSymbol& symbol : drawing.symbols) move(symbol.at);
    for (PlacedText& text : drawing.texts)
        for (PlacedGlyph& glyph : text.glyphs) move(glyph.at);
}

Box disc(const geo::ScreenPoint& centre, double radius, style::Colour fill) {
    Box box;
    box.centre = centre;
    box.half_width = box.half_height = box.corner_radius = radius;
    box.fill = fill;
    return box;
}

Box straight_line(const geo::ScreenPoint& from, const geo::ScreenPoint& to, double width,
                  style::Colour colour) {
    Box box;
    box.centre = {(from.x + to.x) / 2, (from.y + to.y) / 2};
    box.half_width = std::hypot(to.x - from.x, to.y - from.y) / 2;
    box.half_height = width / 2;
    box.angle = std::atan2(to.y - from.y, to.x - from.x);
    box.fill = colour;
    return box;
}

Box rectangle(double left, double top, double width, double height, style::Colour fill) {
    Box box;
    box.centre = {left + width / 2, top + height / 2};
    box.half_width = width / 2;
    box.half_height = height / 2;
    box.fill = fill;
    return box;
}

}  // namespace render
