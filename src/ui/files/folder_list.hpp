#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What lies in the folder that is looked into: a click puts it into `path`. True when a file was
/// taken, by a double click or Enter. `height` with the line beneath it.
bool draw_folder_list(Frame& frame, session::FileUse use, std::string& path, float height);

}  // namespace ui
