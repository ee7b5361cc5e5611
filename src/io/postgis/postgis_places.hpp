#pragma once

#include "io/postgis/postgis_conditions.hpp"

namespace io {

/// Events located inside the bounds and inside one of the areas, where these are asked for.
void add_places(PostgisConditions& conditions, const claims::Filter& filter);

}  // namespace io
