#pragma once

#include "ui/frame.hpp"

namespace ui {

/// The folder that is looked into, as the folders on the way there; a click goes to one of them.
/// Those for which there is no room are behind “…”.
void draw_crumbs(Frame& frame, session::FileUse use, std::string& path);

}  // namespace ui
