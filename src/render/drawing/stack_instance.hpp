#pragma once

#include "render/drawing/drawing.hpp"

namespace render {

/// A stack as shaders/stack.vert reads it, in device pixels.
struct StackInstance {
    float centre[2];
    float radii[2];  ///< of the ring's outer and inner edge
    float has_gaps;  ///< 1: between shares
    /// Where each status's share ends; a status without events ends where the one before does. As
    /// quarters of a turn, clockwise from the top, but even along a square that stands on a corner
    /// and not along a circle: that is cheap to tell of a pixel. Behind the last share: 5.
    float ends[claims::status_count];
};

StackInstance instance_of(const PlacedStack& stack, double ratio);

}  // namespace render
