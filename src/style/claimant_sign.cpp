#include "style/claimant_sign.hpp"

#include <array>

namespace style {
namespace {

// The hues of Okabe and Ito, darker or lighter so that thin lines stand out on panels.
// Source: https://jfly.uni-koeln.de/color/
constexpr std::array<Colour, 6> on_light{rgb(0x0068a3), rgb(0xb84e00), rgb(0x00755a),
                                         rgb(0x8a3f8f), rgb(0x8a6a00), rgb(0x50575d)};
constexpr std::array<Colour, 6> on_dark{rgb(0x6bbdf0), rgb(0xff9a55), rgb(0x35c79d),
                                        rgb(0xdf9fe3), rgb(0xf0dc4e), rgb(0xc3cad0)};
constexpr std::size_t shape_count = 5;
constexpr Colour other_on_light = rgb(0x7d8185), other_on_dark = rgb(0x8d959b);

}  // namespace

ClaimantSign claimant_sign(std::size_t index, Theme theme) {
    const bool is_light = theme == Theme::light;
    if (index >= claimant_sign_count)
        return {SignShape::disc, is_light ? other_on_light : other_on_dark};
    // Five and six have no common factor: a pair comes back only after all others.
    const auto& colours = is_light ? on_light : on_dark;
    return {static_cast<SignShape>(index % shape_count), colours[index % colours.size()]};
}

Colour stance_colour(claims::Stance stance, Theme theme) {
    const auto& colours = theme == Theme::light ? on_light : on_dark;
    if (stance == claims::Stance::asserts) return colours[0];
    return stance == claims::Stance::denies ? colours[1] : colours[5];
}

}  // namespace style
