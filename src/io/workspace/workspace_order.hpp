#pragma once

#include <set>
#include <string>

#include "claims/atlas.hpp"
#include "io/workspace/database.hpp"

namespace io {

/// The value of events.position for a new event, so that it lies in the file where it lies in the
/// atlas: behind all others, or between its neighbours. `new_ids` are the events that the file does
/// not have yet; those before `row` must be written already.
double position_of_new(Database& base, const claims::Atlas& atlas, claims::EventRow row,
                       const std::set<std::string>& new_ids);

}  // namespace io
