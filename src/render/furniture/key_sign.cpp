#include <algorithm>
#include <cmath>

#include "render/base/line_style.hpp"
#include "render/events/lay_out_events.hpp"
#include "render/furniture/ground_key.hpp"

namespace render {
namespace {

constexpr double half_width = 9.0, half_height = 6.0;  // px, of a sign
constexpr double hatch_step = 5.0;                     // px
constexpr double hatch_width = 0.9;

/// Strokes from the lower left to the upper right, within a box.
void add_hatch(Drawing& drawing, const geo::ScreenPoint& middle, double scale,
               style::Colour colour) {
    const double w = half_width * scale, h = half_height * scale, step = hatch_step * scale;
    for (double c = -w - h + step / 2; c < w + h; c += step) {
        // Of the line x + y = c what lies in the box.
        const double left = std::max(-w, c - h), right = std::min(w, c + h);
        if (right - left < 1.0) continue;
        drawing.shapes.push_back(straight_line({middle.x + left, middle.y + c - left},
                                               {middle.x + right, middle.y + c - right},
                                               hatch_width * scale, colour));
    }
}

void add_line(Drawing& drawing, const geo::ScreenPoint& middle, double scale, LineKind kind,
              const style::Palette& palette) {
    constexpr double zoom = 8.0;  // lines are as wide as there
    const auto style = std::ranges::find(line_styles(), kind, &LineStyle::line);
    const double width = style->width.at(zoom) * scale;
    const style::Colour colour = palette.*style->colour;
    const double period = (style->dash + style->gap) * scale;
    const double from = middle.x - half_width * scale, to = middle.x + half_width * scale;
    for (double x = from; x < to; x += period) {
        if (style->round)
            drawing.shapes.push_back(disc({x + width / 2, middle.y}, width / 2, colour));
        else
            drawing.shapes.push_back(straight_line(
                {x, middle.y}, {std::min(to, x + style->dash * scale), middle.y}, width, colour));
    }
}

LineKind line_of(GroundSign sign) {
    switch (sign) {
        case GroundSign::disputed_border:
            return LineKind::disputed_borders;
        case GroundSign::held_line:
            return LineKind::held_lines;
        case GroundSign::oblast_border:
            return LineKind::oblast_border;
        default:
            return LineKind::contact;
    }
}

}  // namespace

Drawing key_sign(const KeyEntry& entry, style::Theme theme, const geo::ScreenPoint& middle,
                 double scale) {
    const style::Palette& palette = style::palette(theme);
    Drawing drawing;
    Scene scene;
    scene.theme = theme;
    scene.viewport = {2 * middle.x, 2 * middle.y, 1.0};
    if (const auto* relation = std::get_if<claims::Relation>(&entry.sign)) {
        const double half = half_width * scale;
        return lay_out_straight_link(scene, {.from = {middle.x - half, middle.y},
                                             .to = {middle.x + half, middle.y},
                                             .relation = *relation});
    }
    switch (std::get<GroundSign>(entry.sign)) {
        case GroundSign::disputed_area:
            add_hatch(drawing, middle, scale, palette.disputed_hatch);
            break;
        case GroundSign::disputed_border:
        case GroundSign::held_line:
        case GroundSign::contact_line:
        case GroundSign::oblast_border:
            add_line(drawing, middle, scale, line_of(std::get<GroundSign>(entry.sign)), palette);
            break;
        case GroundSign::uncertain_place:
            scene.circles = {{.at = middle, .radius_px = (half_height + 1) * scale}};
            return lay_out_circles(scene);
    }
    return drawing;
}

}  // namespace render
