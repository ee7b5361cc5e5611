#pragma once

#include <memory>

#include "geo/base_map.hpp"

namespace test {

/// An invented country or two between 44° and 50° E, 38° and 42° N, with everything that a base map
/// can hold: a coast, a lake, rivers, regions, disputed land, lines and places.
std::shared_ptr<const geo::BaseMap> small_base_map();

}  // namespace test
