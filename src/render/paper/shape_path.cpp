#include "render/paper/shape_path.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace render {
namespace {

constexpr double quarter = std::numbers::pi / 2;

/// Places in a shape's own frame, turned and moved to where the shape lies.
struct Standing {
    geo::ScreenPoint centre;
    double angle = 0.0;  ///< radians, clockwise
    double c = std::cos(angle), s = std::sin(angle);

    geo::ScreenPoint operator()(double x, double y) const {
        return {centre.x + c * x - s * y, centre.y + s * x + c * y};
    }
};

/// So many cubic curves to a quarter of an ellipse that none strays further than can be seen. One
/// strays by 0.027 % of the radius, and n times as many by n⁶ times less.
double curves_a_quarter(double radius) {
    constexpr double stray = 2.7e-4, may_stray_px = 0.01;
    return std::ceil(std::max(1.0, std::pow(radius * stray / may_stray_px, 1.0 / 6)));
}

/// Part of an ellipse around (x, y) of a standing frame; angles in radians, clockwise from
/// rightwards. The path's pen must be at its beginning.
/// Source: the tangent handles of length 4/3 · tan(¼ of the curve's angle).
void add_arc(Path& path, const Standing& standing, const geo::ScreenPoint& around,
             double half_width, double half_height, double from, double to) {
    const double curves = std::ceil((to - from) / quarter *
                                    curves_a_quarter(std::max(half_width, half_height)) * 0.999999);
    const double step = (to - from) / curves, handle = 4.0 / 3 * std::tan(step / 4);
    const auto at = [&](double angle, double along) {
        return standing(around.x + half_width * (std::cos(angle) - along * std::sin(angle)),
                        around.y + half_height * (std::sin(angle) + along * std::cos(angle)));
    };
    for (double i = 0; i < curves; ++i) {
        const double begin = from + i * step, end = begin + step;
        path.curve_to(at(begin, handle), at(end, -handle), at(end, 0));
    }
}

Path ellipse_path(const Standing& standing, double half_width, double half_height) {
    Path path;
    path.move_to(standing(half_width, 0));
    add_arc(path, standing, {}, half_width, half_height, 0, 4 * quarter);
    path.close();
    return path;
}

}  // namespace

Path outline_of(const Box& box, double inset) {
    const Standing standing{box.centre, box.angle};
    const double x = box.half_width - inset, y = box.half_height - inset;
    const double radius = std::clamp(box.corner_radius - inset, 0.0, std::min(x, y));
    Path path;
    path.move_to(standing(x, radius - y));
    constexpr geo::ScreenPoint corners[] = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};
    double from = 0;
    for (const geo::ScreenPoint& corner : corners) {
        const geo::ScreenPoint around{corner.x * (x - radius), corner.y * (y - radius)};
        path.line_to(standing(around.x + radius * std::round(std::cos(from)),
                              around.y + radius * std::round(std::sin(from))));
        if (radius > 0) add_arc(path, standing, around, radius, radius, from, from + quarter);
        from += quarter;
    }
    path.close();
    return path;
}

Path outline_of(const Ellipse& ellipse) {
    return ellipse_path({ellipse.centre, ellipse.angle}, ellipse.half_width, ellipse.half_height);
}

Path middle_of(const Arc& arc) {
    const double radius = arc.outer_radius - arc.width / 2;
    if (arc.to - arc.from >= 1.0) return ellipse_path({arc.centre}, radius, radius);
    // An arc's turns begin at the top.
    const double from = 4 * quarter * arc.from - quarter, to = 4 * quarter * arc.to - quarter;
    const Standing standing{arc.centre};
    Path path;
    path.move_to(standing(radius * std::cos(from), radius * std::sin(from)));
    add_arc(path, standing, {}, radius, radius, from, to);
    return path;
}

Path outline_of(const style::SymbolPart& part, const PlacedSymbol& symbol) {
    std::vector<geo::ScreenPoint> corners;
    for (const style::SymbolPoint& corner : part.corners)
        corners.push_back(
            {symbol.at.x + symbol.radius * corner.x, symbol.at.y + symbol.radius * corner.y});
    Path path;
    path.add_line(corners, true);
    return path;
}

}  // namespace render
