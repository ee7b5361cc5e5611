#pragma once

#include <cstddef>
#include <vector>

#include "claims/atlas.hpp"
#include "io/atlas/read_claims.hpp"
#include "io/file_problems.hpp"

namespace io {

/// Reads the events into `atlas`, each event with the claims about it. Throws io::FileError when
/// the file is no such table.
void read_events(const TableSource& from, ClaimTable& claim_table, const Sides& sides,
                 claims::Atlas& atlas, FileProblems& problems);

}  // namespace io
