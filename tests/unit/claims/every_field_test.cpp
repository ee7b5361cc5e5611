#include <doctest/doctest.h>

#include <functional>
#include <vector>

#include "claims/edit/edit.hpp"

using namespace claims;

namespace {

EventDraft event_with_claim() {
    EventDraft draft;
    draft.id = "e";
    draft.title = "An event";
    draft.claims.emplace_back().id = "c";
    return draft;
}

Atlas with_tables() {
    Atlas atlas;
    atlas.actors.resize(1);
    atlas.actors[0].id = "a";
    atlas.sources.resize(1);
    atlas.sources[0].id = "s";
    return atlas;
}

/// One change for each field of an event that is kept. Where a field is added, this no longer
/// compiles before it is changed here, too.
std::vector<EventDraft> each_changed(const EventDraft& before) {
    std::vector<EventDraft> all;
    const auto changed = [&](const auto& change) {
        auto& [id, title, kind, when, at, place, precision, radius_m, accused_side, layer, notes,
               created, modified, claims, extra, unread] = all.emplace_back(before);
        const std::vector<std::string*> texts{&title, &kind,  &when,    &place,    &accused_side,
                                              &layer, &notes, &created, &modified, &extra};
        change(texts, at, precision, radius_m);
        CHECK(claims.size() == 1);
        CHECK(unread.empty());
        CHECK(id == "e");
    };
    constexpr std::size_t texts_of_event = 10;
    for (std::size_t i = 0; i < texts_of_event; ++i)
        changed([i](auto& texts, auto&, auto&, auto&) { *texts.at(i) = "2020"; });
    changed([](auto&, auto& at, auto&, auto&) { at = {46, 40}; });
    changed([](auto&, auto&, auto& precision, auto&) { precision = Precision::region; });
    changed([](auto&, auto&, auto&, auto& radius_m) { radius_m = 12; });
    return all;
}

/// Likewise for each field of a claim.
std::vector<EventDraft> each_claim_changed(const EventDraft& before) {
    std::vector<EventDraft> all;
    const auto changed = [&](const std::function<void(ClaimDraft&)>& change) {
        change(all.emplace_back(before).claims[0]);
        auto& [id, actor_id, stance, basis, accuses_side, made, metric, value_min, value_max,
               summary, quote, source_id, extra, unread] = all.back().claims[0];
        CHECK(unread.empty());
    };
    changed([](ClaimDraft& claim) { claim.id = "other"; });
    changed([](ClaimDraft& claim) { claim.actor_id = "a"; });
    changed([](ClaimDraft& claim) { claim.stance = Stance::denies; });
    changed([](ClaimDraft& claim) { claim.basis = Basis::verification; });
    changed([](ClaimDraft& claim) { claim.accuses_side = "north"; });
    changed([](ClaimDraft& claim) { claim.made = "2020"; });
    changed([](ClaimDraft& claim) { claim.metric = "killed"; });
    changed([](ClaimDraft& claim) { claim.value_min = 3; });
    changed([](ClaimDraft& claim) { claim.value_max = 3; });
    changed([](ClaimDraft& claim) { claim.summary = "It says so."; });
    changed([](ClaimDraft& claim) { claim.quote = "“So.”"; });
    changed([](ClaimDraft& claim) { claim.source_id = "s"; });
    changed([](ClaimDraft& claim) { claim.extra = "x"; });
    return all;
}

}  // namespace

TEST_CASE("no field of an event or claim changes without being noticed, and kept") {
    const EventDraft before = event_with_claim();
    const Atlas atlas = with_event(with_tables(), before);
    std::vector<EventDraft> all = each_changed(before);
    for (EventDraft& draft : each_claim_changed(before)) all.push_back(std::move(draft));
    CHECK(all.size() == 26);
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO("change ", i);
        CHECK_FALSE(same(before, all[i]));
        const Atlas after = with_event(atlas, all[i]);
        CHECK(difference(atlas, after).put == std::vector<EventRow>{0});
        CHECK(same(draft_of(after, 0), all[i]));
    }
    CHECK(difference(atlas, with_event(atlas, before)).is_empty());
}
