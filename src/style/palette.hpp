#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "style/colour.hpp"

namespace style {

/// `print` is black on white paper, every colour a grey: what a printer without colours makes of a
/// picture is what one sees.
enum class Theme { light, dark, print };
inline constexpr std::array<Theme, 3> all_themes{Theme::light, Theme::dark, Theme::print};

std::string_view to_word(Theme theme);
std::optional<Theme> theme_from_word(std::string_view word);

/// That of the panels around a map: paper is for pictures, panels beside it stay light.
constexpr Theme panel_theme(Theme of_map) {
    return of_map == Theme::print ? Theme::light : of_map;
}

/// Every colour of the program. Ground colours stay in a narrow, quiet range so that events carry
/// the only strong colour.
struct Palette {
    // Map ground
    Colour water, land, land_focus;  ///< countries in focus are a little lighter
    Colour shore, river, graticule;
    Colour beyond_world;  ///< where the projection's world ends
    Colour border, border_band, region_line;
    Colour disputed_hatch, control_line;
    // Map words
    Colour country_label, place_label, water_label, disputed_label, label_halo;
    Colour furniture_ground, furniture_text, furniture_faint;
    // Event symbols
    Colour symbol_outline, symbol_halo, uncertainty, selection;
    // Panels
    Colour panel, panel_raised, panel_line, text, text_faint, accent, accent_soft, warning;
};

const Palette& palette(Theme theme);

}  // namespace style
