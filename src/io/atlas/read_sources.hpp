#pragma once

#include <vector>

#include "claims/source.hpp"
#include "io/atlas/table.hpp"
#include "io/atlas/table_ids.hpp"
#include "io/files/file_problems.hpp"

namespace io {

struct SourceTable {
    std::vector<claims::Source> sources;
    TableIds ids;
    std::vector<std::string> extra_columns;
};

/// Reads the sources; a chain of quotations that runs in a circle is cut. Throws io::FileError when
/// it is no such table.
SourceTable read_sources(const TableSource& from, FileProblems& problems);

}  // namespace io
