#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "claims/draft.hpp"
#include "io/workspace/pending_rows.hpp"
#include "io/workspace/workspace_extra.hpp"

namespace io {

/// The claims that an edit deletes. Those of all its events are deleted before any is written, so
/// that a claim can move from one to another.
class GoneClaims {
 public:
    /// Those about an event that it has in the row `old` of one atlas and has not in `now` of the
    /// other.
    void add(const claims::Atlas& before, claims::EventRow old, const claims::Atlas& after,
             claims::EventRow now);
    /// Many at a time; but not one that another program has moved to another event.
    void remove_from(Database& base, RemovedRows& removed) const;

 private:
    std::vector<std::string> ids_;
    std::unordered_map<std::string, std::string> event_of_;
};

/// Writes the new and the changed claims of an event in their order. Claims that were not
/// understood when the file was read are in neither list and stay.
void write_claims(Database& base, PendingRows& pending, const std::string& event_id,
                  const std::vector<claims::ClaimDraft>& before,
                  const std::vector<claims::ClaimDraft>& after, const ExtraCells& extra);

}  // namespace io
