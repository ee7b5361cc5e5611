#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Over the map, the words of the step that is told, and the way to its neighbours.
void draw_caption_bar(Frame& frame);

}  // namespace ui
