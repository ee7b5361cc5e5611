#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What the pictures of an animation or a contact sheet follow; true when it was changed.
bool draw_series_rows(const Frame& frame, session::PictureSetup& setup, float width);

}  // namespace ui
