#pragma once

#include <string>
#include <vector>

#include "claims/sides/developments.hpp"
#include "io/card/listing.hpp"

namespace io {

/// What became known within `between`, as list_events lists events: its fields as known at the end,
/// followed by status_before, claims_before and news (one text for each claim). `shown` is the
/// number of events that were looked at, for the last line of the table. Ends with a newline.
std::string list_developments(const claims::Atlas& atlas,
                              const std::vector<claims::Development>& developments,
                              const claims::Extent& between, std::size_t shown, ListFormat format);

}  // namespace io
