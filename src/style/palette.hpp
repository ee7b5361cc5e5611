#pragma once

#include "style/colour.hpp"

namespace style {

enum class Theme { light, dark };

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
