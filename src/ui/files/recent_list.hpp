#pragma once

#include <optional>
#include <string>

#include "ui/frame.hpp"

namespace ui {

/// An atlas as it is called where there is little room: "caucasus.gpkg", or all of "PG:…".
std::string name_of_atlas(const std::string& location);
/// Its folder, or that it is not there.
std::string where_of_atlas(const session::RecentAtlas& recent);

/// Opens an atlas; a database in the window that may ask for a password.
void open_recent(Frame& frame, const std::string& location);

/// Atlases that were opened before. The one that was clicked, if it is still there.
std::optional<std::string> draw_recent_list(Frame& frame);

}  // namespace ui
