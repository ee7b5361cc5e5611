#pragma once

#include "render/frame.hpp"

namespace render {

/// Everything is water until something is drawn over it.
void draw_background(const Frame& frame);

}  // namespace render
