#pragma once

#include <filesystem>

#include "claims/atlas.hpp"
#include "io/progress.hpp"

namespace io {

/// A folder with atlas.json and four tables, RFC 4180, in UTF-8. Formulas in text are guarded by an
/// apostrophe (see io/csv/formula.hpp), which atlas.json says. Throws io::FileError.
void export_csv(const claims::Atlas& atlas, const std::filesystem::path& folder,
                const Progress& progress);

}  // namespace io
