#include "render/drawing/shape_instance.hpp"

namespace render {
namespace {

float to_float(double value) {
    return static_cast<float>(value);
}

ShapeInstance instance(const Box& box, double ratio) {
    return {{to_float(box.centre.x * ratio), to_float(box.centre.y * ratio),
             to_float(box.half_width * ratio), to_float(box.half_height * ratio)},
            {to_float(box.corner_radius * ratio), to_float(box.edge_width * ratio),
             to_float(box.angle), 0.0F},
            {0.0F, 1.0F},
            box.fill,
            box.edge};
}

ShapeInstance instance(const Arc& arc, double ratio) {
    const float radius = to_float(arc.outer_radius * ratio);
    return {{to_float(arc.centre.x * ratio), to_float(arc.centre.y * ratio), radius, radius},
            {0.0F, to_float(arc.width * ratio), 0.0F, 1.0F},
            {to_float(arc.from), to_float(arc.to)},
            arc.colour,
            {}};
}

ShapeInstance instance(const Ellipse& ellipse, double ratio) {
    return {{to_float(ellipse.centre.x * ratio), to_float(ellipse.centre.y * ratio),
             to_float(ellipse.half_width * ratio), to_float(ellipse.half_height * ratio)},
            {0.0F, 0.0F, to_float(ellipse.angle), 2.0F},
            {0.0F, 1.0F},
            ellipse.fill,
            {}};
}

}  // namespace

ShapeInstance instance_of(const Shape& shape, double ratio) {
    return std::visit([&](const auto& one) { return instance(one, ratio); }, shape);
}

}  // namespace render
