#pragma once

#include <vector>

#include "claims/edit.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace_row.hpp"

namespace io {

/// The columns `status` and `reason`, which are derived and only written for other programs.
std::vector<Cell> derived_cells(const claims::Atlas& atlas, claims::EventRow row);

/// Brings them up to date for the events about which one of the actors says something: an actor's
/// name and side are part of them.
void write_derived(const GeopackageFile& file, const claims::Atlas& atlas,
                   const std::vector<claims::Actor>& changed);

}  // namespace io
