#pragma once

#include <string>

#include "io/postgis/postgis_conditions.hpp"

namespace io {

/// The status of an event `e` as known on a day, by the published rules (claims/status/status.hpp)
/// where the event has claims that were not known yet, and the column `status` where all were. Only
/// for a server that tells days; see postgis_reach.hpp.
std::string status_on_day(PostgisConditions& conditions, claims::Instant day);

}  // namespace io
