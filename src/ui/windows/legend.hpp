#pragma once

#include "ui/frame.hpp"

namespace ui {

/// Every status: symbol, word and meaning.
void draw_legend(Frame& frame);

}  // namespace ui
