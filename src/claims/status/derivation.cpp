#include "claims/status/finding.hpp"
#include "claims/status/reason.hpp"
#include "claims/status/status.hpp"

namespace claims {
Status derive_status(const Atlas& atlas, EventRow row, KnownOn known_on) {
    const Atlas::Place place = atlas.locate(row);
    Judge judge(atlas);
    return status_of_rule(
        RuleFinder().find(judge.claims_about(*place.chunk, place.row, known_on)).rule);
}

Derivation derive(const Atlas& atlas, EventRow row, KnownOn known_on) {
    const Atlas::Place place = atlas.locate(row);
    Judge judge(atlas);
    const std::vector<Judged> by_time =
        in_order_of_time(judge.claims_about(*place.chunk, place.row, known_on));

    const Finding finding = RuleFinder().find(by_time);
    Derivation derivation;
    derivation.rule = finding.rule;
    derivation.status = status_of_rule(finding.rule);
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
