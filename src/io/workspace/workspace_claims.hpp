#pragma once

#include <string>
#include <vector>

#include "claims/draft.hpp"
#include "io/workspace/pending_rows.hpp"
#include "io/workspace/workspace_extra.hpp"

namespace io {

/// Deletes the claims that `before` has and `after` has not. All events of an edit come first with
/// this, so that a claim can move from one to another.
void remove_gone_claims(Database& base, const claims::EventDraft& before,
                        const claims::EventDraft& after);

/// Writes the new and the changed claims of an event in their order. Claims that were not
/// understood when the file was read are in neither list and stay.
void write_claims(Database& base, PendingRows& pending, const std::string& event_id,
                  const std::vector<claims::ClaimDraft>& before,
                  const std::vector<claims::ClaimDraft>& after, const ExtraCells& extra);

}  // namespace io
