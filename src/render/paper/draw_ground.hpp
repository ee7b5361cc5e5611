#pragma once

#include "render/base/ground_shapes.hpp"
#include "render/frame.hpp"
#include "render/paper/page.hpp"

namespace render {

/// What lies under the map and the map's ground, as far as it is on the page and as fine as its
/// size can show.
void draw_background(Page& page, const Frame& frame);
void draw_ground(Page& page, const Frame& frame, const GroundShapes& shapes);

}  // namespace render
