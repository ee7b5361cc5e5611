#pragma once

#include <vector>

#include "geo/shape/geometry.hpp"

namespace geo {

/// The part of a ring inside a window, along whose sides it closes (see Side); empty when there is
/// none.
Ring clipped_ring(const Ring& ring, const Bounds& window);

/// The pieces of a line inside a window, in order.
std::vector<Line> clipped_line(const Line& line, const Bounds& window);

}  // namespace geo
