#pragma once

#include <algorithm>
#include <iterator>

#include "geo/shape/geometry.hpp"

namespace geo {

/// The line without places that cannot be drawn.
inline Line plausible(const Line& line) {
    if (std::ranges::all_of(line, is_plausible)) return line;
    Line kept;
    std::ranges::copy_if(line, std::back_inserter(kept), is_plausible);
    return kept;
}

}  // namespace geo
