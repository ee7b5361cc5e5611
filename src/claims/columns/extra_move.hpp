#pragma once

#include "claims/atlas.hpp"
#include "claims/draft.hpp"

namespace claims {

/// The columns of `first`, and behind them those of `more` that are missing there.
ExtraColumns joined(const ExtraColumns& first, const ExtraColumns& more);

/// Takes the cells of an event and its claims from the columns `from` to the columns `to`.
void move_extra(EventDraft& draft, const ExtraColumns& from, const ExtraColumns& to);

}  // namespace claims
