#pragma once

#include "style/colour.hpp"

namespace render {

/// Clears the framebuffer to what lies under the base map.
void draw_background(const style::Colour& ground);

}  // namespace render
