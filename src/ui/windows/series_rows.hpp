#pragma once

#include <string>

#include "ui/frame.hpp"

namespace ui {

/// What the pictures of an animation or a contact sheet follow, and how long each stays; true when
/// it was changed.
bool draw_series_rows(const Frame& frame, session::PictureSetup& setup, float width);

/// "16 pictures, 16 seconds", or why there are none.
std::string length_in_words(const Frame& frame);

}  // namespace ui
