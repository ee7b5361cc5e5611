#pragma once

#include "claims/draft.hpp"
#include "io/progress.hpp"
#include "io/workspace/database.hpp"
#include "io/workspace/pending_rows.hpp"
#include "io/workspace/workspace_extra.hpp"

namespace io {

struct NewEvent {
    const claims::EventDraft& draft;
    const claims::Atlas& atlas;
    claims::EventRow row;  ///< in the atlas
    double position;       ///< in the workspace
};

/// Adds an event that the workspace does not have, with its claims.
void put_event(Database& base, PendingRows& pending, const NewEvent& event,
               const ExtraCellsOfTables& extra);

/// Fills the empty tables of a new workspace, within a transaction of the caller's.
void write_atlas(Database& base, const claims::Atlas& atlas, const Progress& progress);

}  // namespace io
