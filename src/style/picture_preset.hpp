#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace style {

/// Of a picture with one device pixel a px.
inline constexpr double screen_dpi = 96.0;

/// A shape of picture that people need often. Its layout is in px of 1/96 inch, so that type is as
/// large as its points say; `ratio` device pixels make one of them.
struct PicturePreset {
    std::string_view word;         ///< "a4-portrait", on the command line
    std::string_view title;        ///< "A4, portrait"
    double width = 0, height = 0;  ///< px of the layout; 0: as large as the map in the window
    double ratio = 1.0;
    bool is_paper = false;  ///< is looked at alone, by people who may not know where this is

    double dots_per_inch() const { return screen_dpi * ratio; }
};

/// Paper at 300 dots per inch (ISO 216, to whole device pixels), slides of 1920 × 1080 and squares
/// of 1080 × 1080 device pixels. The first is the window's own.
inline constexpr std::array<PicturePreset, 8> picture_presets{{
    {"window", "As the map in the window"},
    {"slide", "Slide, 16:9", 1280, 720, 1.5},
    {"a4", "A4, landscape", 3508 / 3.125, 2480 / 3.125, 3.125, true},
    {"a4-portrait", "A4, portrait", 2480 / 3.125, 3508 / 3.125, 3.125, true},
    {"a3", "A3, landscape", 4961 / 3.125, 3508 / 3.125, 3.125, true},
    {"a3-portrait", "A3, portrait", 3508 / 3.125, 4961 / 3.125, 3.125, true},
    {"square", "Square", 720, 720, 1.5},
    {"web", "Web, 1600 × 1000", 1600, 1000, 1.0},
}};

const PicturePreset* picture_preset_from_word(std::string_view word);

}  // namespace style
