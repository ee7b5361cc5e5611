#pragma once

#include "app/picture/shown_again.hpp"
#include "app/series/series_in_one_file.hpp"

namespace app {

/// Draws the pictures of a contact sheet or an animation again, as its evidence lists them. Throws
/// io::Error when a view among them is none.
void draw_again(const ShownAgain& again, const io::Evidence& was, SeriesInOneFile& series);

}  // namespace app
