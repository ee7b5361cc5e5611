#include "style/status_symbol.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "style/palette.hpp"
#include "symbol_sight.hpp"

namespace {

struct Ground {
    const char* name;
    style::Colour colour;
};

std::vector<Ground> grounds(style::Theme theme) {
    const style::Palette& palette = style::palette(theme);
    return {{"water", palette.water}, {"land", palette.land}, {"focus", palette.land_focus}};
}

std::string word(claims::Status status) {
    return std::string(claims::to_word(status));
}

constexpr double clear = 18.0;  // CIELAB; far more than just noticeable

std::vector<std::pair<claims::Status, claims::Status>> pairs_of_statuses() {
    std::vector<std::pair<claims::Status, claims::Status>> pairs;
    for (const claims::Status one : claims::all_statuses)
        for (const claims::Status other : claims::all_statuses)
            if (one < other) pairs.emplace_back(one, other);
    return pairs;
}

}  // namespace

TEST_CASE("every symbol's edge stands out 3 to 1 against land and water in every theme") {
    for (const style::Theme theme : style::all_themes) {
        for (const Ground& ground : grounds(theme)) {
            for (const claims::Status status : claims::all_statuses) {
                // The halo and the hairline: the outermost two parts.
                const style::Symbol& symbol = style::status_symbol(status, theme);
                REQUIRE(symbol.size() >= 2);
                const auto against = [&](std::size_t part) {
                    return style::contrast(test::laid_over(symbol[part].fill, ground.colour),
                                           ground.colour);
                };
                // A broken outline is drawn last, as dashes over its light body.
                INFO(word(status), " on ", std::string(ground.name));
                CHECK(std::max({against(0), against(1), against(symbol.size() - 1)}) >= 3.0);
            }
        }
    }
}

TEST_CASE("any two symbols differ for full, protanope and deuteranope sight and in grey") {
    for (const style::Theme theme : {style::Theme::light, style::Theme::print}) {
        const style::Colour ground = style::palette(theme).land;
        for (const test::Sight& sight : test::sights()) {
            for (const auto& [one, other] : pairs_of_statuses()) {
                const auto a = test::sampled(style::status_symbol(one, theme), ground);
                const auto b = test::sampled(style::status_symbol(other, theme), ground);
                std::size_t differing = 0, covered = 0;
                for (std::size_t i = 0; i < a.size(); ++i) {
                    const bool in_one = test::seen_distance(a[i], ground, sight) > clear;
                    const bool in_other = test::seen_distance(b[i], ground, sight) > clear;
                    covered += in_one || in_other ? 1 : 0;
                    differing += test::seen_distance(a[i], b[i], sight) > clear ? 1 : 0;
                }
                INFO(word(one), " and ", word(other), " with ", std::string(sight.name));
                CHECK(differing * 100 >= covered * 18);
            }
        }
    }
}

TEST_CASE("symbols are convex parts within reach, about one unit wide") {
    for (const claims::Status status : claims::all_statuses) {
        float reach = 0;
        for (const style::SymbolPart& part : style::status_symbol(status, style::Theme::light)) {
            CHECK(part.corners.size() >= 3);
            for (const style::SymbolPoint& corner : part.corners)
                reach = std::max({reach, std::abs(corner.x), std::abs(corner.y)});
        }
        INFO(word(status));
        CHECK(reach > 0.9F);
        CHECK(reach <= 1.65F);
    }
}

TEST_CASE("words are readable on what they stand on") {
    for (const style::Theme theme : style::all_themes) {
        const style::Palette& palette = style::palette(theme);
        CHECK(style::contrast(palette.text, palette.panel) >= 7.0);
        CHECK(style::contrast(palette.text_faint, palette.panel) >= 4.5);
        CHECK(style::contrast(palette.furniture_text, palette.furniture_ground) >= 7.0);
        CHECK(style::contrast(palette.furniture_faint, palette.furniture_ground) >= 4.5);
        CHECK(style::contrast(palette.accent, palette.panel) >= 4.5);
        CHECK(style::contrast(palette.warning, palette.panel) >= 4.5);
        for (const style::Colour& ground : {palette.land, palette.land_focus}) {
            CHECK(style::contrast(palette.place_label, ground) >= 7.0);
            CHECK(style::contrast(palette.country_label, ground) >= 4.5);
            CHECK(style::contrast(palette.disputed_label, ground) >= 4.5);
            CHECK(style::contrast(palette.border, ground) >= 3.0);
            CHECK(style::contrast(palette.control_line, ground) >= 4.5);
        }
        CHECK(style::contrast(palette.water_label, palette.water) >= 3.5);
        CHECK(style::contrast(palette.selection, palette.land) >= 3.0);
        CHECK(style::contrast(palette.selection, palette.water) >= 3.0);
    }
}

TEST_CASE("the ground stays quiet: its tones lie close together") {
    for (const style::Theme theme : style::all_themes) {
        const style::Palette& palette = style::palette(theme);
        CHECK(style::contrast(palette.land, palette.water) < 1.4);
        CHECK(style::contrast(palette.land, palette.land_focus) < 1.35);
        CHECK(palette.land != palette.land_focus);
    }
}

TEST_CASE("contrast is that of WCAG") {
    CHECK(style::contrast(style::rgb(0xffffff), style::rgb(0x000000)) == doctest::Approx(21));
    CHECK(style::contrast(style::rgb(0x777777), style::rgb(0xffffff)) ==
          doctest::Approx(4.48).epsilon(0.01));
    CHECK(style::contrast(style::rgb(0x123456), style::rgb(0x123456)) == doctest::Approx(1));
}

TEST_CASE("a faded colour keeps its hue and a share of its alpha") {
    CHECK(style::faded(style::rgb(0x123456, 200), 0.5) == style::rgb(0x123456, 100));
    CHECK(style::faded(style::rgb(0x123456), 0.0).a == 0);
}
