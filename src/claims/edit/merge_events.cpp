#include "claims/edit/merge_events.hpp"

#include <algorithm>

#include "claims/columns/extra_cells.hpp"

namespace claims {
namespace {

void fill(std::string& field, const std::string& other) {
    if (field.empty()) field = other;
}

/// Cell by cell: both stand under the same columns.
void fill_cells(std::string& extra, const std::string& other) {
    std::vector<std::string> cells = split_extra(extra);
    const std::vector<std::string> others = split_extra(other);
    cells.resize(std::max(cells.size(), others.size()));
    for (std::size_t i = 0; i < others.size(); ++i) fill(cells[i], others[i]);
    extra = join_extra(cells);
}

}  // namespace

EventDraft merged(const EventDraft& keep, const EventDraft& other) {
    EventDraft merged = keep;
    fill(merged.title, other.title);
    fill(merged.kind, other.kind);
    fill(merged.when, other.when);
    fill(merged.accused_side, other.accused_side);
    fill(merged.layer, other.layer);
    if (!geo::is_plausible(keep.at)) {
        merged.at = other.at;
        merged.precision = other.precision;
        merged.radius_m = other.radius_m;
    }
    fill(merged.place, other.place);
    if (merged.notes.empty()) {
        merged.notes = other.notes;
    } else if (!other.notes.empty() && other.notes != keep.notes) {
        merged.notes += "\n\n" + other.notes;
    }
    fill_cells(merged.extra, other.extra);
    for (const ClaimDraft& claim : other.claims)
        if (std::ranges::none_of(keep.claims, [&](const auto& own) { return same(own, claim); }))
            merged.claims.push_back(claim);
    return merged;
}

}  // namespace claims
