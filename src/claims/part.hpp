#pragma once

#include <span>

#include "claims/atlas.hpp"

namespace claims {

/// The atlas with these events only, in the order given, each with all its claims. Actors and
/// sources stay.
Atlas part_of(const Atlas& atlas, std::span<const EventRow> rows);

}  // namespace claims
