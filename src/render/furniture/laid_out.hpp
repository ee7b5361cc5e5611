#pragma once

#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/labels/screen_box.hpp"

namespace render {

/// A drawing, and the room that no name may take.
struct LaidOut {
    Drawing drawing;
    std::vector<ScreenBox> boxes;
    std::size_t numbers = 0;  ///< the last note that has room
};

void append(LaidOut& to, LaidOut&& more);

}  // namespace render
