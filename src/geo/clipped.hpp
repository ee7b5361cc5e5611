#pragma once

#include <vector>

#include "geo/geometry.hpp"

namespace geo {

/// The part of a ring inside a window, along whose sides it closes; empty when there is none. A
/// ring that falls into several parts stays one, joined along the sides: filled, that is the same.
/// Source: Sutherland and Hodgman, 1974, doi:10.1145/360767.360802.
Ring clipped_ring(const Ring& ring, const Bounds& window);

/// The pieces of a line inside a window, in order.
std::vector<Line> clipped_line(const Line& line, const Bounds& window);

}  // namespace geo
