#pragma once

#include <vector>

#include "claims/source.hpp"
#include "io/file_problems.hpp"
#include "io/table.hpp"
#include "io/table_ids.hpp"

namespace io {

struct SourceTable {
    std::vector<claims::Source> sources;
    TableIds ids;
};

/// Reads the sources; a chain of quotations that runs in a circle is cut. Throws io::FileError when
/// it is no such table.
SourceTable read_sources(const TableSource& from, FileProblems& problems);

}  // namespace io
