#include "claims/edit/merge_events.hpp"

#include <algorithm>

namespace claims {
namespace {

void fill(std::string& field, const std::string& other) {
    if (field.empty()) field = other;
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
    for (const ClaimDraft& claim : other.claims)
        if (std::ranges::none_of(keep.claims, [&](const auto& own) { return same(own, claim); }))
            merged.claims.push_back(claim);
    return merged;
}

}  // namespace claims
