#pragma once

#include <vector>

#include "claims/filter.hpp"
#include "session/panels.hpp"

namespace session {

/// Whether the list puts first what fits the searched words best: unless another order than the
/// usual one is asked for.
bool is_by_relevance(const claims::Overview& overview, const ListOrder& order);

/// The shown events sorted for the list; equal ones keep the atlas's order.
std::vector<claims::EventRow> sorted(const claims::Atlas& atlas, const claims::Overview& overview,
                                     const ListOrder& order);

}  // namespace session
