#include "style/status_symbol.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace style {
namespace {

// Okabe and Ito's palette, which stays distinct under the common colour vision deficiencies.
// Source: https://jfly.uni-koeln.de/color/
constexpr Colour orange = rgb(0xe69f00);
constexpr Colour blue = rgb(0x0072b2);
constexpr Colour green = rgb(0x009e73);
constexpr Colour vermilion = rgb(0xd55e00);
constexpr Colour yellow = rgb(0xf0e442);
constexpr Colour purple = rgb(0x7a3f7f);
constexpr Colour grey = rgb(0x7d8185);
constexpr Colour white = rgb(0xffffff);
constexpr Colour ink = rgb(0x23262a);
constexpr Colour halo = rgb(0xffffff, 235);

using Corners = std::vector<SymbolPoint>;

Corners regular(int corners, float radius, double first_angle_deg) {
    Corners points;
    for (int i = 0; i < corners; ++i) {
        const double angle = (first_angle_deg + 360.0 * i / corners) * std::numbers::pi / 180.0;
        points.push_back({radius * static_cast<float>(std::cos(angle)),
                          radius * static_cast<float>(std::sin(angle))});
    }
    return points;
}

Corners disc(float radius) {
    return regular(40, radius, 0);
}
Corners diamond(float radius) {
    return regular(4, radius, 0);
}
Corners square(float half) {
    return regular(4, half * std::numbers::sqrt2_v<float>, 45);
}

Corners triangle(float radius) {
    Corners points = regular(3, radius, -90);
    for (SymbolPoint& point : points) point.y += 0.22F;  // optical centre
    return points;
}

/// A straight stroke as a thin rectangle.
Corners stroke(SymbolPoint from, SymbolPoint to, float width) {
    const float dx = to.x - from.x, dy = to.y - from.y;
    const float scale = width / 2 / std::hypot(dx, dy);
    const float nx = -dy * scale, ny = dx * scale;
    return {{from.x + nx, from.y + ny},
            {to.x + nx, to.y + ny},
            {to.x - nx, to.y - ny},
            {from.x - nx, from.y - ny}};
}

/// A dashed circle: sectors of a ring as quads.
void add_dashes(Symbol& symbol, float outer, float inner, int dashes, Colour fill) {
    constexpr int steps_per_dash = 4;
    for (int dash = 0; dash < dashes; ++dash) {
        for (int step = 0; step < steps_per_dash; ++step) {
            const auto at = [&](float radius, int offset) {
                const double turn = (dash + 0.6 * (step + offset) / steps_per_dash) / dashes;
                const double angle = 2 * std::numbers::pi * turn;
                return SymbolPoint{radius * static_cast<float>(std::cos(angle)),
                                   radius * static_cast<float>(std::sin(angle))};
            };
            symbol.push_back({{at(outer, 0), at(outer, 1), at(inner, 1), at(inner, 0)}, fill});
        }
    }
}

Symbol reported() {
    return {{disc(0.98F), halo}, {disc(0.76F), ink}, {disc(0.62F), grey}};
}

Symbol claimed() {
    return {{disc(1.22F), halo},
            {disc(1.0F), ink},
            {disc(0.86F), purple},
            {disc(0.46F), ink},
            {disc(0.36F), white}};
}

Symbol alleged() {
    return {{triangle(1.6F), halo}, {triangle(1.3F), ink}, {triangle(1.02F), orange}};
}

Symbol contested() {
    constexpr float r = 1.12F;  // one half over the whole: between halves a seam could show
    return {{diamond(1.52F), halo},
            {diamond(1.3F), ink},
            {diamond(r), yellow},
            {{{0, -r}, {r, 0}, {0, r}}, purple}};
}

Symbol acknowledged() {
    return {{square(1.1F), halo}, {square(0.9F), ink}, {square(0.77F), blue}};
}

Symbol verified() {
    return {{disc(1.24F), halo},
            {disc(1.02F), ink},
            {disc(0.9F), green},
            {stroke({-0.5F, 0.02F}, {-0.1F, 0.44F}, 0.27F), white},
            {stroke({-0.18F, 0.44F}, {0.52F, -0.42F}, 0.27F), white}};
}

Symbol refuted() {
    return {{disc(1.24F), halo},
            {disc(1.02F), ink},
            {disc(0.9F), vermilion},
            {stroke({-0.48F, -0.48F}, {0.48F, 0.48F}, 0.28F), white},
            {stroke({-0.48F, 0.48F}, {0.48F, -0.48F}, 0.28F), white}};
}

Symbol withdrawn() {
    Symbol symbol{{disc(1.18F), halo}, {disc(0.6F), rgb(0xf2f2f2)}};
    add_dashes(symbol, 1.0F, 0.72F, 7, ink);
    return symbol;
}

}  // namespace

const Symbol& status_symbol(claims::Status status) {
    static const std::array<Symbol, claims::status_count> symbols{
        reported(),     claimed(),  alleged(), contested(),
        acknowledged(), verified(), refuted(), withdrawn()};
    return symbols[static_cast<std::size_t>(status)];
}

Colour status_colour(claims::Status status) {
    static constexpr std::array<Colour, claims::status_count> colours{
        grey, purple, orange, yellow, blue, green, vermilion, rgb(0xb9bcbe)};
    return colours[static_cast<std::size_t>(status)];
}

}  // namespace style
