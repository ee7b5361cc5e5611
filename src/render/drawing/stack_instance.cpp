#include "render/drawing/stack_instance.hpp"

#include <cmath>
#include <numbers>

#include "render/drawing/stack_look.hpp"

namespace render {
namespace {

constexpr float behind_all = 5.0F;

float to_device_px(double px, double ratio) {
    return static_cast<float>(px * ratio);
}

/// Source: the "diamond angle", y / (|x| + |y|) in each quarter.
float along_square(double turns) {
    const double angle = 2 * std::numbers::pi * turns;
    const double right = std::sin(angle), up = std::cos(angle);
    const double part = up / (std::abs(right) + std::abs(up));
    return static_cast<float>(turns < 0.5 ? 1.0 - part : 3.0 + part);
}

}  // namespace

StackInstance instance_of(const PlacedStack& stack, double ratio) {
    StackInstance made{};
    made.centre[0] = to_device_px(stack.at.x, ratio);
    made.centre[1] = to_device_px(stack.at.y, ratio);
    made.radii[0] = to_device_px(stack.radius, ratio);
    made.radii[1] = to_device_px(inner_radius(stack), ratio);
    made.has_gaps = has_gaps(stack) ? 1.0F : 0.0F;
    constexpr double nearly_all = 1.0 - 1e-6;
    double end = 0.0;
    for (std::size_t i = 0; i < stack.shares.size(); ++i) {
        end += stack.shares[i];
        made.ends[i] = end < nearly_all ? along_square(end) : behind_all;
    }
    return made;
}

}  // namespace render
