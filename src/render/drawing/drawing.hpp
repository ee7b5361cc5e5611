#pragma once

#include <array>
#include <variant>
#include <vector>

#include "claims/status/status_counts.hpp"
#include "geo/camera.hpp"
#include "render/text/placed_text.hpp"
#include "style/colour.hpp"
#include "style/palette.hpp"

namespace render {

/// A filled rectangle, perhaps with round corners, an edge inside its outline, and turned.
/// Lengths in px; a disc is a box whose corner radius is its half size.
struct Box {
    geo::ScreenPoint centre;
    double half_width = 0.0, half_height = 0.0;
    double corner_radius = 0.0;
    double angle = 0.0;  ///< radians, clockwise
    style::Colour fill;
    double edge_width = 0.0;
    style::Colour edge;
};

/// Part of a ring. Angles in turns, clockwise from the top.
struct Arc {
    geo::ScreenPoint centre;
    double outer_radius = 0.0;  ///< px
    double width = 0.0;         ///< px
    double from = 0.0, to = 1.0;
    style::Colour colour;
};

/// A filled ellipse, perhaps turned.
struct Ellipse {
    geo::ScreenPoint centre;
    double half_width = 0.0, half_height = 0.0;  ///< px
    double angle = 0.0;                          ///< radians, clockwise
    style::Colour fill;
};

using Shape = std::variant<Box, Arc, Ellipse>;

struct PlacedSymbol {
    claims::Status status;
    geo::ScreenPoint at;  ///< px
    double radius;        ///< px, half the body's width; style::symbol_radius on the map
    style::Theme theme = style::Theme::light;
};

/// A disc that stands for several events, ringed by the shares of their statuses.
struct PlacedStack {
    geo::ScreenPoint at;                              ///< px
    double radius = 0.0;                              ///< px, of the ring's outer edge
    std::array<double, claims::status_count> shares;  ///< of the ring, by status; all 0: no ring
    style::Theme theme = style::Theme::light;
};

/// Things on the screen over the map's ground: painted in the order shapes, stacks, symbols, texts.
/// Free of any device, so that whatever draws it draws the same.
struct Drawing {
    std::vector<Shape> shapes;
    std::vector<PlacedStack> stacks;
    std::vector<PlacedSymbol> symbols;
    std::vector<PlacedText> texts;

    bool empty() const {
        return shapes.empty() && stacks.empty() && symbols.empty() && texts.empty();
    }
};

/// Moves all of a drawing to the right and down, px.
void shift(Drawing& drawing, double right, double down);

Box disc(const geo::ScreenPoint& centre, double radius, style::Colour fill);
Box straight_line(const geo::ScreenPoint& from, const geo::ScreenPoint& to, double width,
                  style::Colour colour);
/// `left`, `top`, `width`, `height` in px.
Box rectangle(double left, double top, double width, double height, style::Colour fill);

}  // namespace render
