#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Over each half of a split map, and over a map of one side: whose claims it shows, to be chosen;
/// and the line between the halves.
void draw_split_headings(Frame& frame);

}  // namespace ui
