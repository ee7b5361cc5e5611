#include "style/claimant_sign.hpp"

#include <doctest/doctest.h>

TEST_CASE("the signs of claimants differ from each other and from that of the rest") {
    for (const style::Theme theme : {style::Theme::light, style::Theme::dark})
        for (std::size_t one = 0; one <= style::claimant_sign_count; ++one)
            for (std::size_t other = 0; other < one; ++other)
                CHECK_FALSE(style::claimant_sign(one, theme) == style::claimant_sign(other, theme));
}

TEST_CASE("claimants next to each other in the list differ in shape, not in colour alone") {
    for (std::size_t i = 1; i < style::claimant_sign_count; ++i)
        CHECK(style::claimant_sign(i, style::Theme::light).shape !=
              style::claimant_sign(i - 1, style::Theme::light).shape);
}

TEST_CASE("signs of claimants and stances stand out 3 to 1 against the panel in both themes") {
    for (const style::Theme theme : {style::Theme::light, style::Theme::dark}) {
        const style::Colour panel = style::palette(theme).panel;
        for (std::size_t i = 0; i <= style::claimant_sign_count; ++i)
            CHECK(style::contrast(style::claimant_sign(i, theme).colour, panel) >= 3.0);
        for (const claims::Stance stance : claims::all_stances)
            CHECK(style::contrast(style::stance_colour(stance, theme), panel) >= 3.0);
    }
}
