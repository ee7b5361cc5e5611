#pragma once

#include <cstddef>

#include "claims/vocabulary.hpp"
#include "style/colour.hpp"
#include "style/palette.hpp"

namespace style {

enum class SignShape { disc, square, triangle, diamond, wedge };

/// How the figures of one claimant are marked where several stand side by side. Given out in the
/// order of the list, whoever they are.
struct ClaimantSign {
    SignShape shape = SignShape::disc;
    Colour colour;

    friend bool operator==(const ClaimantSign&, const ClaimantSign&) = default;
};

/// So many signs differ in shape or colour; claimants beyond them share a grey disc.
inline constexpr std::size_t claimant_sign_count = 30;
ClaimantSign claimant_sign(std::size_t index, Theme theme);

/// The colour of a stance, which also has its own sign and word.
Colour stance_colour(claims::Stance stance, Theme theme);

}  // namespace style
