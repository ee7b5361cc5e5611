#pragma once

#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "geo/lng_lat.hpp"

namespace io {

/// A sentence when the places of a whole file lie far from those of the atlas and would lie among
/// them if longitude and latitude were exchanged; else empty.
std::string exchanged_places(const std::vector<geo::LngLat>& places, const claims::Atlas& into);

}  // namespace io
