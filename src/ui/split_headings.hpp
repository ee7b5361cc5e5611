#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Over each half of a split map: whose claims it shows, to be chosen, and the line between them.
void draw_split_headings(Frame& frame);

}  // namespace ui
