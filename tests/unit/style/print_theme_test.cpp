#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "style/palette.hpp"
#include "style/status_symbol.hpp"
#include "symbol_sight.hpp"

namespace {

const style::Palette& paper() {
    return style::palette(style::Theme::print);
}

/// How far apart two greys are, in CIELAB's lightness.
double lightness_apart(const style::Colour& one, const style::Colour& other) {
    return test::seen_distance(one, other, test::sights().front());
}

std::vector<style::Colour> map_colours() {
    const style::Palette& p = paper();
    return {p.water,          p.land,
            p.land_focus,     p.shore,
            p.river,          p.graticule,
            p.beyond_world,   p.border,
            p.border_band,    p.region_line,
            p.disputed_hatch, p.control_line,
            p.country_label,  p.place_label,
            p.water_label,    p.disputed_label,
            p.label_halo,     p.uncertainty,
            p.selection,      p.furniture_ground,
            p.furniture_text, p.furniture_faint,
            p.symbol_outline, p.symbol_halo,
            p.panel_line,     p.text};
}

}  // namespace

TEST_CASE("the print theme has no colours, so that a printer without any changes nothing") {
    const auto is_grey = [](const style::Colour& c) { return c.r == c.g && c.g == c.b; };
    for (const style::Colour& colour : map_colours()) CHECK(is_grey(colour));
    for (const claims::Status status : claims::all_statuses) {
        CHECK(is_grey(style::status_colour(status, style::Theme::print)));
        for (const auto& part : style::status_symbol(status, style::Theme::print))
            CHECK(is_grey(part.fill));
    }
}

TEST_CASE("the print theme needs little ink: its grounds are paper or close to it") {
    CHECK(paper().land_focus == style::rgb(0xffffff));
    for (const style::Colour& ground : {paper().water, paper().land, paper().beyond_world})
        CHECK(style::contrast(ground, style::rgb(0xffffff)) < 1.4);
}

TEST_CASE("words in print stand out 7 to 1 on whatever ground they may lie on") {
    const style::Palette& p = paper();
    for (const style::Colour& ground : {p.land, p.land_focus}) {
        for (const style::Colour& words : {p.country_label, p.place_label, p.disputed_label})
            CHECK(style::contrast(words, ground) >= 7.0);
    }
    CHECK(style::contrast(p.water_label, p.water) >= 7.0);
    CHECK(style::contrast(p.place_label, p.water) >= 7.0);
    CHECK(style::contrast(p.furniture_faint, p.furniture_ground) >= 7.0);
}

TEST_CASE("shares of statuses on a ring differ in grey") {
    for (const claims::Status one : claims::all_statuses)
        for (const claims::Status other : claims::all_statuses)
            if (one < other)
                CHECK(lightness_apart(style::status_colour(one, style::Theme::print),
                                      style::status_colour(other, style::Theme::print)) > 10.0);
}

TEST_CASE("lines of borders, shores, rivers and regions differ in grey from each other") {
    const style::Palette& p = paper();
    const std::vector<style::Colour> lines{p.border, p.shore, p.river, p.region_line};
    for (std::size_t i = 1; i < lines.size(); ++i)
        CHECK(lightness_apart(lines[i - 1], lines[i]) > 10.0);
    const style::Colour hatch = test::laid_over(p.disputed_hatch, p.land_focus);
    CHECK(style::contrast(hatch, p.land_focus) >= 3.0);
    CHECK(style::contrast(p.shore, p.land) >= 3.0);
}

TEST_CASE("panels beside a printed map stay light") {
    CHECK(style::panel_theme(style::Theme::print) == style::Theme::light);
    CHECK(style::panel_theme(style::Theme::dark) == style::Theme::dark);
    CHECK(style::panel_theme(style::Theme::light) == style::Theme::light);
}

TEST_CASE("a theme is known by its word") {
    for (const style::Theme theme : style::all_themes)
        CHECK(style::theme_from_word(style::to_word(theme)) == theme);
    CHECK(style::theme_from_word("Print") == std::nullopt);
    CHECK(style::theme_from_word("") == std::nullopt);
}
