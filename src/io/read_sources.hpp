#pragma once

#include <filesystem>
#include <vector>

#include "claims/source.hpp"
#include "io/file_problems.hpp"
#include "io/table_ids.hpp"

namespace io {

struct SourceTable {
    std::vector<claims::Source> sources;
    TableIds ids;
};

/// Reads sources.csv; a chain of quotations that runs in a circle is cut. Throws io::FileError when
/// it is no such table.
SourceTable read_sources(const std::filesystem::path& path, FileProblems& problems);

}  // namespace io
