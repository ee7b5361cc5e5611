#pragma once

#include "claims/atlas.hpp"
#include "io/postgis/postgis_connection.hpp"

namespace io {

/// Fills the empty tables of a new atlas, within a transaction.
void copy_atlas(PostgisConnection& connection, const claims::Atlas& atlas);

}  // namespace io
