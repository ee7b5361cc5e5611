#pragma once

#include <vector>

#include "claims/filter.hpp"
#include "session/panels.hpp"

namespace session {

/// The shown events sorted for the list; equal ones keep the atlas's order.
std::vector<claims::EventRow> sorted(const claims::Atlas& atlas, const claims::Overview& overview,
                                     const ListOrder& order);

}  // namespace session
