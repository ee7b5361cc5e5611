#pragma once

#include "app/command_line/options.hpp"
#include "claims/atlas.hpp"

namespace app {

/// A word of a filter that nothing in the atlas has is a slip: throws UsageError, which names the
/// option, the word and those that there are. `is_part`: the atlas is what a server left of a
/// larger one, and so does not tell.
void demand_known_words(const FilterOptions& options, const claims::Atlas& atlas, bool is_part);

}  // namespace app
