#include "render/drawing/stack_look.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "style/status_symbol.hpp"

namespace render {
namespace {

/// One shape with an edge: a disc over a larger disc would cover its pixels twice.
Box edged(Box disc, double width, style::Colour colour) {
    disc.edge_width = width;
    disc.edge = colour;
    return disc;
}

/// Calls `take(status, from, to)` for each share there is; in turns, clockwise from the top.
void for_shares(const PlacedStack& stack, const auto& take) {
    double from = 0.0;
    for (const claims::Status status : claims::all_statuses) {
        const double share = stack.shares[static_cast<std::size_t>(status)];
        if (share <= 0) continue;
        take(status, from, from + share);
        from += share;
    }
}

}  // namespace

double inner_radius(const PlacedStack& stack) {
    return stack.radius - (std::ranges::max(stack.shares) > 0 ? stack_ring_width : 0.0);
}

bool has_gaps(const PlacedStack& stack) {
    return std::ranges::count_if(stack.shares, [](double share) { return share > 0; }) > 1;
}

std::vector<Shape> shapes_of(const PlacedStack& stack) {
    const style::Palette& palette = style::palette(stack.theme);
    const double inner = inner_radius(stack);
    std::vector<Shape> shapes;
    shapes.emplace_back(edged(
        disc(stack.at, stack.radius + stack_outline + stack_halo_width, palette.symbol_outline),
        stack_halo_width, palette.symbol_halo));
    for_shares(stack, [&](claims::Status status, double from, double to) {
        shapes.emplace_back(Arc{stack.at, stack.radius, stack_ring_width, from, to,
                                style::status_colour(status, stack.theme)});
    });
    if (has_gaps(stack))
        for_shares(stack, [&](claims::Status, double from, double) {
            const double angle = 2 * std::numbers::pi * from;
            const double s = std::sin(angle), c = -std::cos(angle);
            shapes.emplace_back(
                straight_line({stack.at.x + s * inner, stack.at.y + c * inner},
                              {stack.at.x + s * stack.radius, stack.at.y + c * stack.radius},
                              stack_outline, palette.symbol_outline));
        });
    shapes.emplace_back(edged(disc(stack.at, inner, palette.furniture_ground), stack_outline,
                              palette.symbol_outline));
    return shapes;
}

}  // namespace render
