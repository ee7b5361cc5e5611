#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "render/events/lay_out_events.hpp"
#include "render/text/set_text.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr double stack_ring_width = 4.0;  // px
constexpr double halo_width = 1.6;        // px
constexpr double outline = 1.0;           // px

/// 1234 → "1234", 12345 → "12k", 1234567 → "1.2M": the disc has room for four signs. Never more
/// than there are.
std::string number_of(std::uint32_t count) {
    if (count < 10'000) return std::to_string(count);
    if (count < 1'000'000) return std::to_string(count / 1000) + "k";
    const std::string millions = std::to_string(count / 1'000'000);
    if (count >= 10'000'000) return millions + "M";
    return millions + "." + std::to_string(count / 100'000 % 10) + "M";
}

std::uint32_t events_in(const StackMark& stack) {
    return claims::total_of(stack.counts) + stack.without_status;
}

/// One shape with an edge: a disc over a larger disc would shade its pixels twice.
Box edged(Box disc, double width, style::Colour colour) {
    disc.edge_width = width;
    disc.edge = colour;
    return disc;
}

/// Each status's part of the ring. None that occurs is too small to be seen: one contested event
/// among thousands has its part.
std::array<double, claims::status_count> shares_of(const StackMark& stack) {
    constexpr double least = 0.03;
    const double total = events_in(stack);
    std::array<double, claims::status_count> shares{};
    double sum = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (stack.counts[i] > 0) shares[i] = std::max(least, stack.counts[i] / total);
        sum += shares[i];
    }
    constexpr double rounding = 1e-9;
    if (sum > 1.0 + rounding)
        for (double& share : shares) share /= sum;
    return shares;
}

void add_shares(Drawing& drawing, const StackMark& stack, double radius, style::Theme theme) {
    const style::Palette& palette = style::palette(theme);
    const std::array<double, claims::status_count> shares = shares_of(stack);
    double from = 0.0;
    for (const claims::Status status : claims::all_statuses) {
        const double share = shares[static_cast<std::size_t>(status)];
        if (share <= 0) continue;
        drawing.shapes.push_back(Arc{stack.at, radius, stack_ring_width, from, from + share,
                                     style::status_colour(status, theme)});
        from += share;
    }
    if (std::ranges::max(stack.counts) == claims::total_of(stack.counts)) return;
    from = 0.0;  // a fine gap between two shares
    for (const double share : shares) {
        if (share <= 0) continue;
        const double angle = 2 * std::numbers::pi * from;
        const double s = std::sin(angle), c = -std::cos(angle);
        drawing.shapes.push_back(straight_line({stack.at.x + s * (radius - stack_ring_width),
                                                stack.at.y + c * (radius - stack_ring_width)},
                                               {stack.at.x + s * radius, stack.at.y + c * radius},
                                               outline, palette.symbol_outline));
        from += share;
    }
}

}  // namespace

double stack_radius(const StackMark& stack) {
    const double grown =
        11.0 + 2.6 * std::log10(static_cast<double>(std::max(1U, events_in(stack))));
    return grown * (stack.hovered ? 1.12 : 1.0);
}

Drawing lay_out_stacks(const Scene& scene, const FontSet& fonts) {
    const style::Palette& palette = style::palette(scene.theme);
    Drawing drawing;
    for (const StackMark& stack : scene.stacks) {
        const std::uint32_t total = events_in(stack);
        if (total == 0) continue;
        const double radius = stack_radius(stack);
        drawing.shapes.push_back(
            edged(disc(stack.at, radius + outline + halo_width, palette.symbol_outline), halo_width,
                  palette.symbol_halo));
        add_shares(drawing, stack, radius, scene.theme);
        // Nothing is known of the statuses: no ring.
        const double inner = stack.without_status > 0 ? radius : radius - stack_ring_width;
        drawing.shapes.push_back(edged(disc(stack.at, inner, palette.furniture_ground), outline,
                                       palette.symbol_outline));

        const std::string number = number_of(total);
        const TextStyle style{.face = Face::bold,
                              .size = number.size() < 3 ? 11.0 : 9.0,
                              .colour = palette.furniture_text};
        const double cap = fonts.cap_height(style.face) * style.size;
        const double width = width_of(fonts, style, number);
        drawing.texts.push_back(
            place_text(fonts, style, number, {stack.at.x - width / 2, stack.at.y + cap / 2}));
    }
    return drawing;
}

}  // namespace render
