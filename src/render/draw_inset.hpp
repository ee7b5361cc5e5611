#pragma once

#include "render/frame.hpp"
#include "render/ground/ground_painter.hpp"

namespace render {

/// Draws the ground of a scene into a picture that is being drawn, its upper left corner at
/// `corner`, px, on a whole device pixel.
void draw_inset(const Frame& into, const Scene& scene, const geo::ScreenPoint& corner,
                GroundPainter& ground);

}  // namespace render
