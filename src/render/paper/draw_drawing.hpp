#pragma once

#include "render/drawing/drawing.hpp"
#include "render/paper/page.hpp"

namespace render {

/// Puts a drawing on a page: shapes, symbols, halos, letters, as a Painter does on the screen.
void draw_drawing(Page& page, const Drawing& drawing);

}  // namespace render
