#include "session/edit/editing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "claims/edit/edit.hpp"
#include "claims/edit/joined_draft.hpp"
#include "claims/reach.hpp"
#include "claims/words/field_words.hpp"
#include "geo/measure/distance.hpp"

namespace session {
namespace {

std::string distance_in_words(double metres) {
    return metres < 1000 ? fmt::format("{:.0f} m", metres)
                         : fmt::format("{:.1f} km", metres / 1000);
}

/// A radius that is not said (0) makes nothing exact.
claims::Precision proposed_precision(double radius_m) {
    return radius_m > 0.0 ? claims::precision_of_reach(radius_m) : claims::EventDraft{}.precision;
}

std::string claims_in_words(const claims::EventDraft& before, const claims::EventDraft& after) {
    if (after.claims.size() > before.claims.size()) return "Added a claim to";
    if (after.claims.size() < before.claims.size()) return "Deleted a claim of";
    for (std::size_t i = 0; i < after.claims.size(); ++i)
        if (!claims::same(before.claims[i], after.claims[i])) return "Changed a claim of";
    return {};
}

}  // namespace

DraftState new_event(const geo::LngLat& at, double radius_m) {
    return moved_to({.event = {}, .is_new = true}, at, radius_m);
}

DraftState moved_to(DraftState draft, const geo::LngLat& at, double radius_m) {
    claims::EventDraft& event = draft.event;
    event.at = at;
    claims::clear_unread(event.unread, "lng");
    const bool is_radius_open = event.radius_m == 0.0 || event.radius_m == draft.proposed_radius_m;
    if (!draft.is_new || radius_m == 0.0 || !is_radius_open) return draft;
    if (event.precision == proposed_precision(draft.proposed_radius_m))
        event.precision = proposed_precision(radius_m);
    event.radius_m = draft.proposed_radius_m = radius_m;
    return draft;
}

DraftState draft_of_event(const claims::Atlas& atlas, claims::EventRow row) {
    claims::EventDraft event = claims::draft_of(atlas, row);
    return {.event = event, .before = event};
}

bool EntryInMaking::has_words() const {
    const auto is_empty = [](const auto& written) {
        return written == std::decay_t<decltype(written)>{};
    };
    return !std::visit(is_empty, entry);
}

bool EntryInMaking::is_correction() const {
    return !std::visit([](const auto& written) { return written.id; }, entry).empty();
}

std::string EntryInMaking::unfinished_in_words() const {
    return fmt::format("The {} {} is not kept yet: keep it or leave it.",
                       is_correction() ? "corrected" : "new",
                       std::holds_alternative<claims::Actor>(entry) ? "actor" : "source");
}

DraftState looked_over(const claims::Atlas& atlas, DraftState draft) {
    const bool is_making = draft.making && draft.making->has_words();
    draft.is_changed = draft.is_new || is_making || !claims::same(draft.before, draft.event);
    draft.problems = claims::problems_of(draft.event, atlas);
    if (is_making)
        draft.problems.push_back({draft.making->field, draft.making->unfinished_in_words()});
    // An atlas of this event alone is enough to derive its status.
    claims::Atlas alone;
    alone.actors = atlas.actors;
    claims::Derivation derived =
        claims::derive(claims::with_event(alone, claims::with_dates_as_kept(draft.event)), 0);
    draft.status = derived.status;
    draft.reason = std::move(derived.reason);
    return draft;
}

std::optional<DraftState> joined_with(const claims::Atlas& atlas, DraftState draft) {
    // Only what was in the atlas before has an id.
    if (draft.event.id.empty()) return looked_over(atlas, std::move(draft));
    const auto row = atlas.find_event(draft.event.id);
    if (!row) {
        if (!draft.is_changed) return std::nullopt;
        draft.is_new = true;
        draft.contested = {"The event is no longer in the atlas; kept, it is a new one."};
        return looked_over(atlas, std::move(draft));
    }
    if (std::exchange(draft.is_new, false)) draft.contested.clear();  // it is there again
    claims::EventDraft now = claims::draft_of(atlas, *row);
    claims::JoinedDraft joined = claims::joined_draft(draft.before, draft.event, now);
    if (!claims::same(draft.event, joined.draft)) ++draft.joins;
    draft.event = std::move(joined.draft);
    draft.before = std::move(now);
    std::ranges::move(joined.contested, std::back_inserter(draft.contested));
    return looked_over(atlas, std::move(draft));
}

std::string name_of(const DraftState& draft) {
    if (!draft.event.title.empty()) return fmt::format("“{}”", draft.event.title);
    return draft.is_new ? "A new event" : "An event without a title";
}

std::string in_form_in_words(const DraftState& draft) {
    return fmt::format("{} is in the form. {} it first.", name_of(draft),
                       draft.is_changed ? "Keep it or drop" : "Leave");
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
