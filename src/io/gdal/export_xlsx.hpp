#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "io/files/new_path.hpp"
#include "io/progress.hpp"

namespace io {

/// A workbook with a sheet for each table; events have their derived status and reason. Formulas in
/// text are guarded by an apostrophe (see io/csv/formula.hpp). Text beyond what a cell of a
/// spreadsheet holds is cut, and the sentences returned say so. Throws io::FileError, also when a
/// table has more rows or columns than a sheet.
/// Source of the limits: Microsoft, “Excel specifications and limits”.
std::vector<std::string> export_xlsx(const claims::Atlas& atlas, const std::filesystem::path& path,
                                     Taken taken, const Progress& progress);

}  // namespace io
