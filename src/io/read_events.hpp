#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "claims/atlas.hpp"
#include "io/file_problems.hpp"
#include "io/read_claims.hpp"

namespace io {

/// Reads events.csv into `atlas`, each event with the claims about it. Throws io::FileError when
/// the file is no such table.
void read_events(const std::filesystem::path& path, ClaimTable& claim_table, const Sides& sides,
                 claims::Atlas& atlas, FileProblems& problems);

}  // namespace io
