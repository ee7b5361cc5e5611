#pragma once

#include <string>
#include <vector>

#include "claims/edit.hpp"
#include "io/workspace/database.hpp"
#include "io/workspace/workspace_log.hpp"

namespace io {

/// What a commit writes.
struct Edit {
    Edit(const claims::Atlas& from, const claims::Atlas& to);
    bool is_empty() const;

    const claims::Atlas& before;
    const claims::Atlas& after;
    claims::Difference difference;
    // By undo only: ids of entries that were added before.
    std::vector<std::string> removed_actors;
    std::vector<std::string> removed_sources;
};

Touched touched_by(const Edit& edit);

/// Writes an edit row by row, within a transaction of the caller's. `is_guarded`: somebody has
/// written to the file since it was read, perhaps without the log, so rows are compared before they
/// are changed. Throws Clash when one is not as it was.
void write_edit(Database& base, const Edit& edit, bool is_guarded);

/// Fills the empty tables of a new workspace.
void write_atlas(Database& base, const claims::Atlas& atlas);

}  // namespace io
