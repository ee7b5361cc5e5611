#pragma once

#include "io/progress.hpp"
#include "io/workspace/database.hpp"
#include "io/workspace/removed_rows.hpp"
#include "io/workspace/workspace_edit.hpp"

namespace io {

/// Writes an edit within a transaction of the caller's. `is_guarded`: somebody has written to the
/// file since it was read, perhaps without the log, so rows are compared before they are changed.
/// Throws Clash when one is not as it was.
/// What removed rows held that is not read goes into `removed`, and from there into rows that come
/// back.
void write_edit(Database& base, const Edit& edit, RemovedRows& removed, bool is_guarded,
                const Progress& progress);

}  // namespace io
