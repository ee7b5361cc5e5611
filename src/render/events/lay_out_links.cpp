#include <algorithm>
#include <cmath>
#include <numbers>

#include "render/drawing/visible_part.hpp"
#include "render/events/lay_out_events.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr double thin = 1.4, thick = 2.4;  // px
constexpr double bulge = 0.16;             // of the distance between the ends
constexpr double least_bulge = 14.0;       // px: neighbours' arcs leave their symbols' row
constexpr double link_reach = 8.0;         // px, of a sign beyond its line
constexpr double barb = 8.0;               // px, of an arrow's head
constexpr double most_strokes = 3000.0;    // of an arc whose end is far away
constexpr double barb_angle = std::numbers::pi / 7;

/// Lengths of line and gap, px. Without a gap the line is made of short straight pieces.
struct Dashes {
    double line, gap;
};

Dashes dashes_of(claims::Relation relation) {
    switch (relation) {
        case claims::Relation::part_of:
            return {2.5, 3.5};
        case claims::Relation::same_as:
            return {12.0, 4.0};
        case claims::Relation::contradicts:
            return {6.0, 4.0};
        case claims::Relation::responds_to:
            break;
    }
    return {5.0, 0.0};
}

geo::ScreenPoint along(const geo::ScreenPoint& from, double angle, double length) {
    return {from.x + length * std::cos(angle), from.y + length * std::sin(angle)};
}

/// A quadratic curve that bends to the right of its way, so that two arcs between the same events
/// in opposite directions stand apart.
class Curve {
 public:
    Curve(const geo::ScreenPoint& from, const geo::ScreenPoint& to)
        : Curve(from, to,
                2 * std::max(least_bulge, bulge * std::hypot(to.x - from.x, to.y - from.y))) {}
    /// `height` of the corner that it bends towards, px.
    Curve(const geo::ScreenPoint& from, const geo::ScreenPoint& to, double height)
        : from_(from), to_(to) {
        const double dx = to.x - from.x, dy = to.y - from.y;
        const double distance = std::max(1e-9, std::hypot(dx, dy));
        middle_ = {(from.x + to.x) / 2 - dy / distance * height,
                   (from.y + to.y) / 2 + dx / distance * height};
        length_ = std::hypot(distance, height);
    }

    double length() const { return length_; }
    geo::ScreenPoint at(double t) const {
        const double a = (1 - t) * (1 - t), b = 2 * t * (1 - t), c = t * t;
        return {a * from_.x + b * middle_.x + c * to_.x, a * from_.y + b * middle_.y + c * to_.y};
    }
    /// How far the curve lies at most from the chord over a share `dt` of it, px.
    double sag(double dt) const {
        return std::hypot(from_.x - 2 * middle_.x + to_.x, from_.y - 2 * middle_.y + to_.y) / 4 *
               dt * dt;
    }
    double angle_at_end() const { return std::atan2(to_.y - middle_.y, to_.x - middle_.x); }

 private:
    geo::ScreenPoint from_, middle_, to_;
    double length_;
};

class Ink {
 public:
    Ink(const Scene& scene, const EventLink& link, Drawing& drawing)
        : scene_(scene),
          drawing_(drawing),
          width_(link.is_highlighted ? thick : thin),
          colour_(
              style::faded(style::palette(scene.theme).text, link.is_highlighted ? 0.95 : 0.7)) {}

    bool may_show(const geo::ScreenPoint& from, const geo::ScreenPoint& to, double aside) const {
        return visible_part({from, to}, scene_.viewport, link_reach + aside).has_value();
    }
    void line(const geo::ScreenPoint& from, const geo::ScreenPoint& to) {
        if (const auto seen = visible_part({from, to}, scene_.viewport, link_reach))
            drawing_.shapes.push_back(straight_line(seen->first, seen->second, width_, colour_));
    }

 private:
    const Scene& scene_;
    Drawing& drawing_;
    double width_;
    style::Colour colour_;
};

/// The part of the curve from `begin` to `end` (shares of its length), in strokes.
void draw_curve(Ink& ink, const Curve& curve, const Dashes& dashes, double begin, double end) {
    const double period = dashes.line + dashes.gap;
    const double strokes =
        std::clamp(std::round(curve.length() * (end - begin) / period), 1.0, most_strokes);
    const double step = (end - begin) / strokes;
    constexpr double run = 32;  // strokes that are looked at together where nothing is seen
    for (double i = 0; i < strokes; ++i) {
        const double from = begin + i * step, to = std::min(end, from + run * step);
        if (std::fmod(i, run) == 0 &&
            !ink.may_show(curve.at(from), curve.at(to), curve.sag(to - from))) {
            i += run - 1;
            continue;
        }
        ink.line(curve.at(from), curve.at(from + step * dashes.line / period));
    }
}

bool may_be_seen(const EventLink& link, const geo::Viewport& viewport) {
    const double room = std::hypot(link.to.x - link.from.x, link.to.y - link.from.y) + link_reach;
    const auto near = [&](double a, double b, double size) {
        return std::max(a, b) + room >= 0 && std::min(a, b) - room <= size;
    };
    return near(link.from.x, link.to.x, viewport.width) &&
           near(link.from.y, link.to.y, viewport.height);
}

/// Leaves a share of the curve free at each end.
void draw_link(Ink& ink, const Curve& curve, claims::Relation relation, double clear) {
    draw_curve(ink, curve, dashes_of(relation), clear, 1 - clear);
    const geo::ScreenPoint tip = curve.at(1 - clear), middle = curve.at(0.5);
    const double back = curve.angle_at_end() + std::numbers::pi;
    if (relation == claims::Relation::contradicts) {
        for (const double turn : {0.25, 0.75})
            ink.line(along(middle, turn * std::numbers::pi, -barb / 2),
                     along(middle, turn * std::numbers::pi, barb / 2));
    }
    if (relation != claims::Relation::same_as)
        for (const double turn : {-barb_angle, barb_angle})
            ink.line(tip, along(tip, back + turn, barb));
}

}  // namespace

Drawing lay_out_links(const Scene& scene) {
    Drawing drawing;
    for (const EventLink& link : scene.links) {
        if (!may_be_seen(link, scene.viewport)) continue;
        const Curve curve(link.from, link.to);
        // The arc leaves room for the symbols at its ends.
        const double clear = std::min(0.3, (style::symbol_radius + 3) / curve.length());
        Ink ink(scene, link, drawing);
        draw_link(ink, curve, link.relation, clear);
    }
    return drawing;
}

Drawing lay_out_straight_link(const Scene& scene, const EventLink& link) {
    Drawing drawing;
    Ink ink(scene, link, drawing);
    draw_link(ink, Curve(link.from, link.to, 0.0), link.relation, 0.0);
    return drawing;
}

}  // namespace render
