#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// How many of the rows, in the order of the atlas, have no date on record. They may lie at any
/// time, so every time window lets them through.
std::size_t undated_among(const Atlas& atlas, const std::vector<EventRow>& rows);

/// "3 events without a date are shown whatever the time"; empty for none.
std::string undated_in_words(std::size_t count);

}  // namespace claims
