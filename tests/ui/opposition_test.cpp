#include "ui/card/opposition.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

namespace {

claims::Derivation::Entry entry(claims::Stance stance, std::string_view accuses,
                                claims::Outcome outcome = claims::Outcome::stands) {
    claims::Claim claim;
    claim.stance = stance;
    claim.accuses_side = accuses;
    return {claim, outcome};
}

}  // namespace

TEST_CASE("those who assert stand against those who deny") {
    using enum claims::Stance;
    const auto opposition =
        ui::opposition_in(*sample::atlas(), {entry(asserts, "west"), entry(denies, "west")});
    REQUIRE(opposition);
    CHECK(opposition->left == "Asserted");
    CHECK(opposition->right == "Denied");
    CHECK_FALSE(opposition->is_right(entry(asserts, "west").claim));
    CHECK(opposition->is_right(entry(denies, "west").claim));
}

TEST_CASE("sides that accuse each other stand against each other") {
    using enum claims::Stance;
    const auto opposition =
        ui::opposition_in(*sample::atlas(), {entry(asserts, "west"), entry(asserts, "east")});
    REQUIRE(opposition);
    CHECK(opposition->left == "Accusing Westland");
    CHECK(opposition->right == "Accusing Eastland");
    CHECK(opposition->is_right(entry(asserts, "east").claim));
}

TEST_CASE("claims that agree, or no longer count, oppose nobody") {
    using enum claims::Stance;
    const auto atlas = sample::atlas();
    CHECK_FALSE(ui::opposition_in(*atlas, {}));
    CHECK_FALSE(ui::opposition_in(*atlas, {entry(asserts, "west"), entry(asserts, "west")}));
    CHECK_FALSE(ui::opposition_in(
        *atlas, {entry(asserts, "west"), entry(denies, "west", claims::Outcome::withdrawn)}));
}
