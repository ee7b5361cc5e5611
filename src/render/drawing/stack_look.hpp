#pragma once

#include <vector>

#include "render/drawing/drawing.hpp"

namespace render {

// How a PlacedStack looks, px; shaders/stack.frag draws the same.
inline constexpr double stack_ring_width = 4.0;
inline constexpr double stack_halo_width = 1.6;
inline constexpr double stack_outline = 1.0;  ///< around the ring, inside it, and between shares

/// Radius of the disc inside the ring, px.
double inner_radius(const PlacedStack& stack);
/// Whether there are several shares, with gaps between them.
bool has_gaps(const PlacedStack& stack);
/// The stack as shapes that lie over each other.
std::vector<Shape> shapes_of(const PlacedStack& stack);

}  // namespace render
