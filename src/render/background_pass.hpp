#pragma once

#include "render/frame.hpp"

namespace render {

/// Everything is water until something is drawn over it; where the projection's world ends in the
/// picture, everything is the empty plane, and the water is a fill like any other.
void draw_background(const Frame& frame);

}  // namespace render
