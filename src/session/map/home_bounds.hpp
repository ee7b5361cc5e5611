#pragma once

#include "claims/atlas.hpp"
#include "geo/base_map.hpp"

namespace session {

/// What the map shows before anybody has moved it: the countries in focus, or, where no event of
/// the atlas lies among them, all its events. Empty without either.
geo::Bounds home_bounds(const geo::BaseMap& base, const claims::Atlas& atlas);

}  // namespace session
