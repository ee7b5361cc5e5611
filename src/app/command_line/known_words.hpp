#pragma once

#include "app/command_line/options.hpp"
#include "claims/filter/filter.hpp"

namespace app {

/// A word of a filter that nothing in the atlas has is a slip: throws UsageError, which names the
/// option, the word and those that there are. Not for what a server left of a larger atlas, which
/// does not tell. `overview`: of the whole atlas, under whatever filter.
void demand_known_words(const FilterOptions& options, const claims::Overview& overview);
/// The same where nobody has counted the atlas yet.
void demand_known_words(const FilterOptions& options, const claims::Atlas& atlas);

}  // namespace app
