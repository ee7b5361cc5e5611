#pragma once

#include "ui/frame.hpp"

namespace ui {

/// The columns of a table of points, each with the field that it fills and one of its cells. True
/// when a person said of one what it holds; then all that is said stands in `request`.
bool draw_import_columns(Frame& frame, session::ImportRequest& request);

}  // namespace ui
