#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "render/events/lay_out_events.hpp"

namespace render {
namespace {

constexpr double dash_period = 9.0;  // px
constexpr double dash_length = 5.0;  // px

/// A circle around (0, 0) of radius 1 and the ellipse on the screen that stands for it.
struct Mapping {
    const UncertaintyCircle& circle;
    double c = std::cos(circle.angle), s = std::sin(circle.angle);

    geo::ScreenPoint to_screen(double angle) const {
        const double u = circle.radius_px * std::cos(angle);
        const double v = circle.radius_px * circle.flatness * std::sin(angle);
        return {circle.at.x + c * u - s * v, circle.at.y + s * u + c * v};
    }
    double angle_of(const geo::ScreenPoint& px) const {
        const double x = px.x - circle.at.x, y = px.y - circle.at.y;
        return std::atan2((c * y - s * x) / circle.flatness, c * x + s * y);
    }
};

/// Angles in radians, clockwise from rightwards.
struct Sweep {
    double from, to;
};

/// The part of a circle that can be in view, with some to spare: near a street a circle is a
/// hundred thousand dashes, of which a few are seen.
Sweep sweep_in_view(const Mapping& mapping, const geo::Viewport& viewport) {
    const geo::ScreenPoint& centre = mapping.circle.at;
    const bool inside =
        centre.x >= 0 && centre.x <= viewport.width && centre.y >= 0 && centre.y <= viewport.height;
    if (inside) return {-std::numbers::pi, std::numbers::pi};
    const double middle = mapping.angle_of({viewport.width / 2, viewport.height / 2});
    Sweep sweep{middle, middle};
    for (const double x : {0.0, viewport.width}) {
        for (const double y : {0.0, viewport.height}) {
            const double corner = mapping.angle_of({x, y});
            const double off = std::remainder(corner - middle, 2 * std::numbers::pi);
            sweep.from = std::min(sweep.from, middle + off);
            sweep.to = std::max(sweep.to, middle + off);
        }
    }
    return sweep;
}

void add_dashes(Drawing& drawing, const UncertaintyCircle& circle, const geo::Viewport& viewport,
                double width, style::Colour colour) {
    const double around = std::numbers::pi * circle.radius_px * (1 + circle.flatness);
    const double step = 2 * std::numbers::pi / std::max(8.0, std::round(around / dash_period));
    const double half = step * dash_length / 2 / dash_period;
    const Mapping mapping{circle};
    const Sweep sweep = sweep_in_view(mapping, viewport);
    const auto last = static_cast<long>(std::ceil(sweep.to / step - 1e-9));
    for (auto i = static_cast<long>(std::floor(sweep.from / step + 1e-9)); i < last; ++i) {
        const double angle = step * static_cast<double>(i);
        const geo::ScreenPoint middle = mapping.to_screen(angle);
        if (middle.x < -dash_period || middle.x > viewport.width + dash_period ||
            middle.y < -dash_period || middle.y > viewport.height + dash_period)
            continue;
        drawing.shapes.push_back(straight_line(mapping.to_screen(angle - half),
                                               mapping.to_screen(angle + half), width, colour));
    }
}

}  // namespace

Drawing lay_out_circles(const Scene& scene) {
    const style::Palette& palette = style::palette(scene.theme);
    Drawing drawing;
    for (const UncertaintyCircle& circle : scene.circles) {
        const style::Colour colour = circle.selected ? palette.selection : palette.uncertainty;
        drawing.shapes.push_back(Ellipse{circle.at, circle.radius_px,
                                         circle.radius_px * circle.flatness, circle.angle,
                                         style::faded(colour, circle.selected ? 0.10 : 0.07)});
        add_dashes(drawing, circle, scene.viewport, circle.selected ? 1.6 : 1.1,
                   style::faded(colour, circle.selected ? 0.9 : 0.8));
    }
    return drawing;
}

}  // namespace render
