#pragma once

#include <string>

#include "ui/frame.hpp"

namespace ui {

/// Where the pointer is, scale, and how many events the map shows.
void draw_status_bar(Frame& frame);

/// "9 of 14 events on the map; 3 hidden by the filter, 2 beyond its edge"
std::string counts_in_words(const session::Session& session);

}  // namespace ui
