#include "claims/draft.hpp"

#include <algorithm>

#include "claims/number.hpp"
#include "claims/written_dates/typed_date.hpp"

namespace claims {
namespace {

ClaimDraft draft_of(const Atlas& atlas, const Claim& claim) {
    const Actor* actor = atlas.actor(claim.actor);
    const Source* source = atlas.source(claim.source);
    return {std::string(claim.id),
            actor == nullptr ? "" : actor->id,
            claim.stance,
            claim.basis,
            std::string(claim.accuses_side),
            std::string(claim.made_text),
            std::string(claim.metric),
            claim.value_min,
            claim.value_max,
            std::string(claim.summary),
            std::string(claim.quote),
            source == nullptr ? "" : source->id,
            std::string(claim.extra)};
}

}  // namespace

bool same_place(const geo::LngLat& a, const geo::LngLat& b) {
    return same_figure(a.lng, b.lng) && same_figure(a.lat, b.lat);
}

const Unread* unread_in(const std::vector<Unread>& all, std::string_view field) {
    const auto found = std::ranges::find(all, field, &Unread::field);
    return found == all.end() ? nullptr : &*found;
}

void set_unread(std::vector<Unread>& all, Unread unread) {
    clear_unread(all, unread.field);
    all.push_back(std::move(unread));
}

void clear_unread(std::vector<Unread>& all, std::string_view field) {
    std::erase_if(all, [&](const Unread& unread) { return unread.field == field; });
}

bool same(const ClaimDraft& a, const ClaimDraft& b) {
    return a.id == b.id && a.actor_id == b.actor_id && a.stance == b.stance && a.basis == b.basis &&
           a.accuses_side == b.accuses_side && a.made == b.made && a.metric == b.metric &&
           same_figure(a.value_min, b.value_min) && same_figure(a.value_max, b.value_max) &&
           a.summary == b.summary && a.quote == b.quote && a.source_id == b.source_id &&
           a.extra == b.extra && a.unread == b.unread;
}

bool same(const EventDraft& a, const EventDraft& b) {
    return a.id == b.id && a.title == b.title && a.kind == b.kind && a.when == b.when &&
           same_place(a.at, b.at) && a.place == b.place && a.precision == b.precision &&
           a.radius_m == b.radius_m && a.accused_side == b.accused_side && a.layer == b.layer &&
           a.notes == b.notes && a.created == b.created && a.modified == b.modified &&
           a.extra == b.extra && a.unread == b.unread &&
           std::ranges::equal(a.claims, b.claims,
                              [](const ClaimDraft& x, const ClaimDraft& y) { return same(x, y); });
}

EventDraft draft_of(const Atlas& atlas, EventRow row) {
    const Event event = atlas.event(row);
    EventDraft draft{std::string(event.id),
                     std::string(event.title),
                     std::string(event.kind),
                     std::string(event.when_text),
                     event.at,
                     std::string(event.place),
                     event.precision,
                     event.radius_m,
                     std::string(event.accused_side),
                     std::string(event.layer),
                     std::string(event.notes),
                     std::string(event.created),
                     std::string(event.modified),
                     {},
                     std::string(event.extra)};
    for (const Claim& claim : atlas.claims_about(row))
        draft.claims.push_back(draft_of(atlas, claim));
    return draft;
}

EventDraft with_dates_as_kept(EventDraft draft) {
    draft.when = as_edtf(draft.when);
    for (ClaimDraft& claim : draft.claims) claim.made = as_edtf(claim.made);
    return draft;
}

}  // namespace claims
