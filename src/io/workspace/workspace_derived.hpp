#pragma once

#include <vector>

#include "claims/edit/edit.hpp"
#include "io/workspace/pending_rows.hpp"

namespace io {

/// "2020-10-11 00:00:00"; empty for an open side and for years that are not 1 to 9999.
std::string timestamp(claims::Instant at);

/// The columns `status` and `reason`, and `begins` and `ends` (UTC) where the store has them. They
/// are derived, and written for other programs and for filters of the store only.
std::vector<Cell> derived_cells(const Database& base, const claims::Atlas& atlas,
                                claims::EventRow row);

/// From when on a claim is known, in seconds since 1970 (UTC); see claims::known_from(). For
/// filters of a store that has the column.
Cell known_from_cell(const claims::ClaimDraft& claim);

/// Brings the columns of events up to date for those about which one of the actors says something:
/// an actor's name and side are part of them.
void write_derived(const Database& base, PendingRows& pending, const claims::Atlas& atlas,
                   const std::vector<claims::Actor>& changed);

}  // namespace io
