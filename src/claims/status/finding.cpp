#include "claims/status/finding.hpp"

#include <algorithm>

namespace claims {

/// Who says what, gathered from all claims.
struct RuleFinder::Voices {
    bool on_record = false;
    bool verified = false, disproved = false;
    bool asserted = false, denied = false;
    bool accuses_other_side = false;  ///< a party does
    bool parties_of_two_sides = false;
    std::string_view asserting_side;  ///< of the first party that asserts it

    void add(const Judged& claim) {
        on_record = on_record || claim.outcome != Outcome::not_yet_known;
        if (claim.asserts()) add_assertion(claim);
        if (claim.denies()) {
            denied = true;
            disproved = disproved || claim.is_verification();
        }
    }

    void add_assertion(const Judged& claim) {
        asserted = true;
        verified = verified || claim.is_verification();
        if (!claim.by_party()) return;
        accuses_other_side =
            accuses_other_side || (!claim.accused.empty() && claim.accused != claim.side);
        if (asserting_side.empty()) asserting_side = claim.side;
        parties_of_two_sides = parties_of_two_sides || claim.side != asserting_side;
    }
};

Finding RuleFinder::find(std::span<const Judged> claims) {
    Voices voices;
    accused_by_others_.clear();
    for (const Judged& claim : claims) {
        voices.add(claim);
        if (claim.asserts() && !claim.accused.empty() && claim.accused != claim.side &&
            std::ranges::find(accused_by_others_, claim.accused) == accused_by_others_.end())
            accused_by_others_.push_back(claim.accused);
    }

    Finding finding;
    for (const Judged& claim : claims) {
        if (!claim.asserts() || !claim.by_party()) continue;
        const bool is_accused =
            std::ranges::find(accused_by_others_, claim.side) != accused_by_others_.end();
        if (claim.accused == claim.side || (claim.accused.empty() && is_accused))
            finding.acknowledged_by = claim.side;
        // Whoever accuses another side denies what its own side is accused of.
        else if (!claim.accused.empty() && is_accused)
            finding.sides_accuse_each_other = true;
    }

    finding.rule = [&] {
        if (!voices.on_record) return 1;
        if (!voices.asserted && !voices.denied) return 2;
        if (voices.verified && voices.disproved) return 3;
        if (voices.verified) return 4;
        if (voices.disproved) return 5;
        if (voices.asserted && (voices.denied || finding.sides_accuse_each_other)) return 6;
        if (!finding.acknowledged_by.empty()) return 7;
        // Two sides that accuse a third agree, but nobody has acknowledged anything.
        if (voices.parties_of_two_sides && !voices.accuses_other_side) return 7;
        if (voices.accuses_other_side) return 8;
        if (!voices.asserting_side.empty()) return 9;
        return voices.asserted ? 10 : 11;
    }();
    return finding;
}

}  // namespace claims
