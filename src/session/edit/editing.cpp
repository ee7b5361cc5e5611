#include "session/edit/editing.hpp"

#include <fmt/format.h>

#include "claims/edit/edit.hpp"
#include "claims/words/field_words.hpp"
#include "geo/measure/distance.hpp"

namespace session {
namespace {

std::string distance_in_words(double metres) {
    return metres < 1000 ? fmt::format("{:.0f} m", metres)
                         : fmt::format("{:.1f} km", metres / 1000);
}

std::string claims_in_words(const claims::EventDraft& before, const claims::EventDraft& after) {
    if (after.claims.size() > before.claims.size()) return "Added a claim to";
    if (after.claims.size() < before.claims.size()) return "Deleted a claim of";
    for (std::size_t i = 0; i < after.claims.size(); ++i)
        if (!claims::same(before.claims[i], after.claims[i])) return "Changed a claim of";
    return {};
}

}  // namespace

claims::EventDraft new_event(const geo::LngLat& at) {
    claims::EventDraft draft;
    draft.at = at;
    return draft;
}

DraftState looked_over(const claims::Atlas& atlas, claims::EventDraft draft, bool is_new) {
    DraftState state;
    state.event = std::move(draft);
    state.is_new = is_new;
    state.problems = claims::problems_of(state.event, atlas);
    // An atlas of this event alone is enough to derive its status.
    claims::Atlas alone;
    alone.actors = atlas.actors;
    claims::Derivation derived = claims::derive(claims::with_event(alone, state.event), 0);
    state.status = derived.status;
    state.reason = std::move(derived.reason);
    return state;
}

std::string change_in_words(const claims::EventDraft& before, const claims::EventDraft& after) {
    const std::string name = fmt::format("“{}”", after.title);
    if (before.id.empty()) return fmt::format("Added {}", name);
    std::vector<std::string> fields;
    for (claims::FieldChange& change : claims::field_changes(before, after))
        if (!change.field.starts_with("claim ")) fields.push_back(std::move(change.field));
    const std::string claims = claims_in_words(before, after);
    if (fields.empty() && !claims.empty()) return fmt::format("{} {}", claims, name);
    const bool moved = fields == std::vector<std::string>{"place"} &&
                       geo::is_plausible(before.at) && geo::is_plausible(after.at) &&
                       claims.empty();
    if (moved)
        return fmt::format("Moved {} {}", name,
                           distance_in_words(geo::distance_m(before.at, after.at)));
    if (fields.empty()) return fmt::format("Changed {}", name);
    return fmt::format("Changed {}{} of {}", fmt::join(fields, ", "),
                       claims.empty() ? "" : " and claims", name);
}

}  // namespace session
