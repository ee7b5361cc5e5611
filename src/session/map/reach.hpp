#pragma once

#include <vector>

#include "claims/atlas.hpp"
#include "geo/bounds.hpp"

namespace session {

/// The part of the world that events take.
struct Reach {
    geo::Bounds places;   ///< in which they lie
    geo::Bounds circles;  ///< with the circles that the map draws around them
};
/// Of those in `rows` that have a place.
Reach reach_of(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows);

}  // namespace session
