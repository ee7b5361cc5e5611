#include "render/drawing/shape_instance.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace render {
namespace {

float to_float(double value) {
    return static_cast<float>(value);
}

using Part = std::array<double, 4>;  // left, top, right, bottom from the centre; px

ShapeInstance make(const geo::ScreenPoint& centre, double half_width, double half_height,
                   const Part& part, double ratio) {
    ShapeInstance made{};
    const std::array box{centre.x, centre.y, half_width, half_height};
    const auto in_device_px = [&](double px) { return to_float(px * ratio); };
    std::ranges::transform(box, made.box, in_device_px);
    std::ranges::transform(part, made.part, in_device_px);
    made.form[3] = 1;
    return made;
}

ShapeInstance make_whole(const geo::ScreenPoint& centre, double half_width, double half_height,
                         double ratio) {
    return make(centre, half_width, half_height,
                {-half_width, -half_height, half_width, half_height}, ratio);
}

/// The box around an arc: the shares of a ring, each drawn in all of the ring's box, would shade
/// every pixel as often as there are shares.
Part part_of(const Arc& arc) {
    const double all = arc.outer_radius;
    if (arc.to - arc.from >= 1) return {-all, -all, all, all};
    Part part{all, all, -all, -all};
    const auto include = [&](double turns, double radius) {
        const double angle = 2 * std::numbers::pi * turns;
        const double x = radius * std::sin(angle), y = -radius * std::cos(angle);
        part = {std::min(part[0], x), std::min(part[1], y), std::max(part[2], x),
                std::max(part[3], y)};
    };
    for (const double end : {arc.from, arc.to})
        for (const double radius : {arc.outer_radius, arc.outer_radius - arc.width})
            include(end, radius);
    // It bulges furthest where it passes a quarter.
    for (double quarter = std::ceil(arc.from * 4) / 4; quarter < arc.to; quarter += 0.25)
        include(quarter, arc.outer_radius);
    return part;
}

ShapeInstance instance(const Box& box, double ratio) {
    ShapeInstance made = make_whole(box.centre, box.half_width, box.half_height, ratio);
    made.form[0] = to_float(box.corner_radius * ratio);
    made.form[1] = to_float(box.edge_width * ratio);
    made.form[2] = to_float(box.angle);
    made.fill = box.fill;
    made.edge = box.edge;
    return made;
}

ShapeInstance instance(const Arc& arc, double ratio) {
    ShapeInstance made = make(arc.centre, arc.outer_radius, arc.outer_radius, part_of(arc), ratio);
    made.form[0] = to_float(arc.to - arc.from);
    made.form[1] = to_float(arc.width * ratio);
    made.form[3] = std::min(1.0F, made.form[1]);
    made.arc[0] = to_float(arc.from);
    made.arc[1] = to_float(arc.to);
    made.fill = arc.colour;
    return made;
}

ShapeInstance instance(const Ellipse& ellipse, double ratio) {
    ShapeInstance made = make_whole(ellipse.centre, ellipse.half_width, ellipse.half_height, ratio);
    made.form[2] = to_float(ellipse.angle);
    made.fill = ellipse.fill;
    return made;
}

}  // namespace

ShapeInstance instance_of(const Shape& shape, double ratio) {
    return std::visit([&](const auto& one) { return instance(one, ratio); }, shape);
}

}  // namespace render
