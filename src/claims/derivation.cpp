#include <algorithm>
#include <tuple>

#include "claims/finding.hpp"
#include "claims/reason.hpp"
#include "claims/status.hpp"

namespace claims {
namespace {

Status status_of(int rule) {
    return status_rules()[static_cast<std::size_t>(rule) - 1].status;
}

}  // namespace

Status derive_status(const Atlas& atlas, EventRow row, KnownOn known_on) {
    const Atlas::Place place = atlas.locate(row);
    Judge judge(atlas);
    return status_of(RuleFinder().find(judge.claims_about(*place.chunk, place.row, known_on)).rule);
}

Derivation derive(const Atlas& atlas, EventRow row, KnownOn known_on) {
    const Atlas::Place place = atlas.locate(row);
    Judge judge(atlas);
    const std::span<const Judged> by_actor = judge.claims_about(*place.chunk, place.row, known_on);
    std::vector<Judged> by_time(by_actor.begin(), by_actor.end());
    std::ranges::sort(by_time, [](const Judged& a, const Judged& b) {
        return std::tie(a.time, a.index) < std::tie(b.time, b.index);
    });

    const Finding finding = RuleFinder().find(by_time);
    Derivation derivation;
    derivation.rule = finding.rule;
    derivation.status = status_of(finding.rule);
    for (const Judged& judged : by_time) {
        const Claim claim = place.chunk->claim(judged.index);
        if (judged.outcome == Outcome::stands) derivation.standing.push_back(claim);
        if (judged.outcome == Outcome::withdrawn) derivation.withdrawn.push_back(claim);
        derivation.history.push_back({claim, judged.outcome});
    }
    derivation.reason = std::string(to_word(derivation.status)) + ": " +
                        reason_in_words(atlas, *place.chunk, by_time, finding, known_on);
    return derivation;
}

}  // namespace claims
