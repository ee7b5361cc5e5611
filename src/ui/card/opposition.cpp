#include "ui/card/opposition.hpp"

#include <algorithm>

#include "claims/words/voices.hpp"

namespace ui {
namespace {

bool denies(const claims::Claim& claim) {
    return claim.stance == claims::Stance::denies;
}

/// The sides that standing claims accuse, in the order of the claims.
std::vector<std::string> accused_sides(const std::vector<claims::Derivation::Entry>& history) {
    std::vector<std::string> sides;
    for (const auto& [claim, outcome] : history)
        if (outcome == claims::Outcome::stands && !claim.accuses_side.empty() &&
            std::ranges::find(sides, claim.accuses_side) == sides.end())
            sides.emplace_back(claim.accuses_side);
    return sides;
}

}  // namespace

std::optional<Opposition> opposition_in(const claims::Atlas& atlas,
                                        const std::vector<claims::Derivation::Entry>& history) {
    bool somebody_asserts = false, somebody_denies = false;
    for (const auto& [claim, outcome] : history)
        if (outcome == claims::Outcome::stands)
            (denies(claim) ? somebody_denies : somebody_asserts) = true;
    if (somebody_asserts && somebody_denies) return Opposition{"Asserted", "Denied", denies};

    const std::vector<std::string> sides = accused_sides(history);
    if (sides.size() != 2) return std::nullopt;
    const auto accusing = [&](const std::string& side) {
        return "Accusing " + claims::side_in_words(atlas, side);
    };
    return Opposition{
        accusing(sides[0]), accusing(sides[1]),
        [right = sides[1]](const claims::Claim& claim) { return claim.accuses_side == right; }};
}

}  // namespace ui
