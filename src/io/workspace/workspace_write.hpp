#pragma once

#include "io/progress.hpp"
#include "io/workspace/database.hpp"
#include "io/workspace/workspace_edit.hpp"

namespace io {

/// Writes an edit within a transaction of the caller's. `is_guarded`: somebody has written to the
/// file since it was read, perhaps without the log, so rows are compared before they are changed.
/// Throws Clash when one is not as it was.
void write_edit(Database& base, const Edit& edit, bool is_guarded, const Progress& progress);

}  // namespace io
