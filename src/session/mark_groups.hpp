#pragma once

#include <vector>

#include "claims/atlas.hpp"
#include "geo/projection.hpp"

namespace session {

/// Events that come so close on the screen that their symbols are placed together.
struct MarkGroup {
    geo::ProjectedPoint centre;  ///< mean of the members' places, metres
    std::vector<claims::EventRow> rows;
};

/// Up to this many stand in a ring around their place, each with its own symbol; more make a stack.
inline constexpr std::size_t largest_fan = 8;

/// Distance between neighbours in a ring, px.
inline constexpr double fan_spacing = 21.0;

/// Radius of the ring for `count` symbols, px; 0 for one.
double fan_radius(std::size_t count);

/// Groups located events so that no two groups' symbols cover each other at `zoom`. Depends on the
/// zoom and the events alone, not on where the map is. Adds the events without a place to
/// `unlocated`.
std::vector<MarkGroup> group_marks(const claims::Atlas& atlas,
                                   const std::vector<claims::EventRow>& rows, double zoom,
                                   std::size_t& unlocated);

}  // namespace session
