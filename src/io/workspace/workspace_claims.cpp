#include "io/workspace/workspace_claims.hpp"

#include <algorithm>

#include "io/workspace/workspace_derived.hpp"
#include "io/workspace/workspace_row.hpp"

namespace io {
namespace {

using Claims = std::vector<claims::ClaimDraft>;

}  // namespace

void GoneClaims::add(const claims::Atlas& before, claims::EventRow old, const claims::Atlas& after,
                     claims::EventRow now) {
    const std::vector<claims::Claim> left = after.claims_about(now);
    for (const claims::Claim& claim : before.claims_about(old))
        if (std::ranges::find(left, claim.id, &claims::Claim::id) == left.end()) {
            ids_.emplace_back(claim.id);
            event_of_[ids_.back()] = before.event(old).id;
        }
}

void GoneClaims::remove_from(Database& base, RemovedRows& removed) const {
    std::vector<std::string> ids;
    for (const Database::Row& row : rows_among(base, "claims", "id, event_id", "id", ids_))
        if (std::string id = as_text(row[0]); event_of_.at(id) == as_text(row[1]))
            ids.push_back(std::move(id));
    removed.keep(base, "claims", ids);
    remove_listed(base, "claims", "id", ids);
}

void write_claims(Database& base, PendingRows& pending, const std::string& event_id,
                  const Claims& before, const Claims& after, const ExtraCells& extra) {
    const bool is_same_order =
        std::ranges::equal(before, after, {}, &claims::ClaimDraft::id, &claims::ClaimDraft::id);
    std::int64_t position = 0;
    for (const claims::ClaimDraft& claim : after) {
        ++position;
        const auto old = std::ranges::find(before, claim.id, &claims::ClaimDraft::id);
        if (old == before.end()) {
            std::vector<Cell> cells = cells_of(claim_fields(), claim);
            cells.push_back({"event_id", {}, event_id});
            cells.push_back({"position", {}, position});
            if (base.has_known_from()) cells.push_back(known_from_cell(claim));
            extra.append_new(claim.extra, cells);
            pending.insert("claims", std::move(cells));
            continue;
        }
        std::vector<Cell> changed = changed_cells(claim_fields(), *old, claim);
        extra.append_changed(old->extra, claim.extra, changed);
        // Where it stands is compared with nothing: the order is written anew as a whole.
        std::vector<Cell> derived;
        if (!is_same_order) derived.push_back({"position", {}, position});
        if (!changed.empty() && base.has_known_from()) derived.push_back(known_from_cell(claim));
        pending.update("claims", claim.id, std::move(changed), std::move(derived), event_id);
    }
}

}  // namespace io
