#pragma once

#include <string>
#include <vector>

#include "claims/edit/edit.hpp"
#include "io/workspace/workspace_log.hpp"

namespace io {

/// What a commit writes.
struct Edit {
    Edit(const claims::Atlas& from, const claims::Atlas& to);
    bool is_empty() const;
    bool has_same_facts() const;  ///< title and description, and all else that is said of the atlas

    const claims::Atlas& before;
    const claims::Atlas& after;
    claims::Difference difference;
    // By undo only: ids of entries that were added before.
    std::vector<std::string> removed_actors;
    std::vector<std::string> removed_sources;
};

Touched touched_by(const Edit& edit);
/// All events, as a new workspace logs them.
Touched all_events_of(const claims::Atlas& atlas);

}  // namespace io
