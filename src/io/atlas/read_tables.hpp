#pragma once

#include "claims/atlas.hpp"
#include "claims/problem.hpp"
#include "io/atlas/table.hpp"
#include "io/progress.hpp"

namespace io {

/// Reads the four tables into `atlas`. Bad rows are reported and left out, and so is a table
/// besides events that cannot be read. Throws io::FileError when there is no table of events.
void read_tables(const TableSource& source, claims::Atlas& atlas, claims::Problems& problems,
                 const Progress& progress);

}  // namespace io
