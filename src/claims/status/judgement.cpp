#include "claims/status/judgement.hpp"

#include <algorithm>
#include <tuple>

namespace claims {
namespace {

bool contains(const std::vector<std::string_view>& sides, std::string_view side) {
    return std::ranges::find(sides, side) != sides.end();
}

void include(std::vector<std::string_view>& sides, std::string_view side) {
    if (!contains(sides, side)) sides.push_back(side);
}

bool comes_before(const Judged& a, const Judged& b) {
    return std::tie(a.actor, a.time, a.index) < std::tie(b.actor, b.time, b.index);
}

}  // namespace

std::vector<Judged> in_order_of_time(std::span<const Judged> claims) {
    std::vector<Judged> by_time(claims.begin(), claims.end());
    std::ranges::sort(by_time, {},
                      [](const Judged& claim) { return std::tie(claim.time, claim.index); });
    return by_time;
}

void Judge::Later::clear() {
    withdrew_all = asserted = denied_event = false;
    withdrew.clear();
    accused.clear();
    cleared.clear();
}

void Judge::Later::add(const Judged& claim) {
    switch (claim.stance) {
        case Stance::withdraws:
            if (claim.names_accused)
                include(withdrew, claim.accused);
            else
                withdrew_all = true;
            break;
        case Stance::asserts:
            asserted = true;
            include(accused, claim.accused);
            break;
        case Stance::denies:
            if (claim.accused.empty()) denied_event = true;
            include(cleared, claim.accused);
            break;
    }
}

Outcome Judge::Later::outcome_of(const Judged& earlier) const {
    if (withdrew_all || contains(withdrew, earlier.accused)) return Outcome::withdrawn;
    // To say that a side did it is to say that it happened; to deny that it happened clears every
    // side. To assert one accusation and deny another is no contradiction.
    const bool contradicted =
        earlier.stance == Stance::asserts
            ? denied_event || contains(cleared, earlier.accused)
            : (earlier.accused.empty() ? asserted : contains(accused, earlier.accused));
    return contradicted ? Outcome::replaced : Outcome::stands;
}

void Judge::read(const EventChunk& chunk, std::size_t row, const KnownOn& known_on) {
    claims_.clear();
    const std::string_view accused_by_event = chunk.accused_side(row);
    Instant latest = distant_past;
    for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i) {
        const Extent& made = chunk.claim_made(i);
        // A claim without a date is taken to follow those above it in the table.
        latest = std::max(latest, known_from(made));
        const bool has_date = known_from(made) != distant_past;
        const Actor* actor = atlas_.actor(chunk.claim_actor(i));
        const std::string_view named = chunk.claim_accuses_side(i);

        Judged& claim = claims_.emplace_back();
        claim.index = i;
        claim.actor = actor == nullptr ? no_entry : chunk.claim_actor(i);
        claim.is_named = actor != nullptr;
        if (actor != nullptr) claim.side = actor->side;
        claim.names_accused = !named.empty();
        claim.accused = named.empty() ? accused_by_event : named;
        claim.stance = chunk.claim_stance(i);
        claim.basis = chunk.claim_basis(i);
        claim.time = has_date ? known_from(made) : latest;
        if (!is_known(made, known_on))
            claim.outcome = Outcome::not_yet_known;
        else if (claim.stance == Stance::withdraws)
            claim.outcome = Outcome::withdrawal;
    }
}

void Judge::settle(std::span<Judged> claims_of_one_actor) {
    later_.clear();
    for (std::size_t i = claims_of_one_actor.size(); i-- > 0;) {
        Judged& claim = claims_of_one_actor[i];
        if (claim.outcome == Outcome::not_yet_known) continue;
        if (claim.stands()) claim.outcome = later_.outcome_of(claim);
        later_.add(claim);
    }
}

std::span<const Judged> Judge::claims_about(const EventChunk& chunk, std::size_t row,
                                            const KnownOn& known_on) {
    read(chunk, row, known_on);
    if (claims_.size() > 1) std::ranges::sort(claims_, comes_before);
    // Claims of unnamed actors come last. Who made them is not known, so none is set against
    // another.
    for (auto first = claims_.begin(); first != claims_.end() && first->is_named;) {
        const auto last = std::find_if(
            first, claims_.end(), [&](const Judged& claim) { return claim.actor != first->actor; });
        settle({first, last});
        first = last;
    }
    return claims_;
}

}  // namespace claims
