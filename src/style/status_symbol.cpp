#include "style/status_symbol.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace style {
namespace {

using claims::Status;

constexpr Colour white = rgb(0xffffff);
constexpr Colour halo = rgb(0xffffff, 235);

/// By status, in the order of claims::Status.
using StatusColours = std::array<Colour, claims::status_count>;

/// Of the mark of what was withdrawn, which is hollow: as the ground, but for its dashes.
struct Hollow {
    Colour around, dashes, inside;
};

/// What symbols are painted with.
struct Inks {
    Colour outline;
    StatusColours by_status;
    Colour other_half;  ///< of the mark of what is contested
    Hollow withdrawn;

    constexpr Colour of(Status status) const { return by_status[static_cast<std::size_t>(status)]; }
};

// Okabe and Ito's palette, which stays distinct under the common colour vision deficiencies.
// Source: https://jfly.uni-koeln.de/color/
constexpr Colour orange = rgb(0xe69f00);
constexpr Colour blue = rgb(0x0072b2);
constexpr Colour green = rgb(0x009e73);
constexpr Colour vermilion = rgb(0xd55e00);
constexpr Colour yellow = rgb(0xf0e442);
constexpr Colour purple = rgb(0x7a3f7f);
constexpr Colour grey = rgb(0x7d8185);
constexpr Colour ink = rgb(0x23262a);
constexpr Inks coloured{ink,
                        {grey, purple, orange, yellow, blue, green, vermilion, rgb(0xb9bcbe)},
                        purple,
                        {halo, ink, rgb(0xf2f2f2)}};
constexpr Inks coloured_in_the_dark{
    ink, coloured.by_status, purple, {rgb(0x23262a, 235), rgb(0xd4d7d9), rgb(0x3a3e42)}};

// Eight greys at even steps of lightness (CIELAB L* from 12 to 95).
constexpr Inks black{rgb(0x111111),
                     {rgb(0x949494), rgb(0x585858), rgb(0xd1d1d1), rgb(0xf1f1f1), rgb(0x1f1f1f),
                      rgb(0x3b3b3b), rgb(0x757575), rgb(0xb2b2b2)},
                     rgb(0x1f1f1f),
                     {halo, rgb(0x111111), white}};

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

Symbol reported(const Inks& inks) {
    return {
        {disc(0.98F), halo}, {disc(0.76F), inks.outline}, {disc(0.62F), inks.of(Status::reported)}};
}

Symbol claimed(const Inks& inks) {
    return {{disc(1.22F), halo},
            {disc(1.0F), inks.outline},
            {disc(0.86F), inks.of(Status::claimed)},
            {disc(0.46F), inks.outline},
            {disc(0.36F), white}};
}

Symbol alleged(const Inks& inks) {
    return {{triangle(1.6F), halo},
            {triangle(1.3F), inks.outline},
            {triangle(1.02F), inks.of(Status::alleged)}};
}

Symbol contested(const Inks& inks) {
    constexpr float r = 1.12F;  // one half over the whole: between halves a seam could show
    return {{diamond(1.52F), halo},
            {diamond(1.3F), inks.outline},
            {diamond(r), inks.of(Status::contested)},
            {{{0, -r}, {r, 0}, {0, r}}, inks.other_half}};
}

Symbol acknowledged(const Inks& inks) {
    return {{square(1.1F), halo},
            {square(0.9F), inks.outline},
            {square(0.77F), inks.of(Status::acknowledged)}};
}

Symbol verified(const Inks& inks) {
    return {{disc(1.24F), halo},
            {disc(1.02F), inks.outline},
            {disc(0.9F), inks.of(Status::verified)},
            {stroke({-0.5F, 0.02F}, {-0.1F, 0.44F}, 0.27F), white},
            {stroke({-0.18F, 0.44F}, {0.52F, -0.42F}, 0.27F), white}};
}

Symbol refuted(const Inks& inks) {
    return {{disc(1.24F), halo},
            {disc(1.02F), inks.outline},
            {disc(0.9F), inks.of(Status::refuted)},
            {stroke({-0.48F, -0.48F}, {0.48F, 0.48F}, 0.28F), white},
            {stroke({-0.48F, 0.48F}, {0.48F, -0.48F}, 0.28F), white}};
}

Symbol withdrawn(const Inks& inks) {
    Symbol symbol{{disc(1.18F), inks.withdrawn.around}, {disc(0.6F), inks.withdrawn.inside}};
    add_dashes(symbol, 1.0F, 0.72F, 7, inks.withdrawn.dashes);
    return symbol;
}

}  // namespace

const Symbol& status_symbol(claims::Status status, Theme theme) {
    using Symbols = std::array<Symbol, claims::status_count>;
    const auto painted = [](const Inks& with) {
        return Symbols{reported(with),     claimed(with),  alleged(with), contested(with),
                       acknowledged(with), verified(with), refuted(with), withdrawn(with)};
    };
    static const std::array by_theme{painted(coloured), painted(coloured_in_the_dark),
                                     painted(black)};
    return by_theme[static_cast<std::size_t>(theme)][static_cast<std::size_t>(status)];
}

Colour status_colour(claims::Status status, Theme theme) {
    return (theme == Theme::print ? black : coloured).of(status);
}

}  // namespace style
