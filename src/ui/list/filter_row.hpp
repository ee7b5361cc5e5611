#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Search text and dates that events must fit; beneath it what is asked, in words, each part with
/// a cross that removes it.
void draw_filter_row(Frame& frame);

// Its second part.
void draw_filter_chips(Frame& frame);

}  // namespace ui
