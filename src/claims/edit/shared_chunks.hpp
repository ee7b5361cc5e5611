#pragma once

#include "claims/atlas.hpp"

namespace claims {

/// The same atlas in other chunks: those of `known` that hold a run of its events just as they are
/// stand in the place of its own. What compares the two, or works through what one has and the
/// other has not, then looks only at what differs. Nothing is shared when the two number their
/// actors, sources or further columns differently.
Atlas sharing_chunks(const Atlas& atlas, const Atlas& known);

}  // namespace claims
