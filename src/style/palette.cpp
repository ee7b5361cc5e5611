#include "style/palette.hpp"

#include <algorithm>

namespace style {
namespace {

constexpr Palette light{
    .water = rgb(0xdbe7ec),
    .land = rgb(0xebe8e0),
    .land_focus = rgb(0xf8f6f0),
    .shore = rgb(0x9fb4bf),
    .river = rgb(0xb3cad4),
    .graticule = rgb(0x6b7a83, 38),
    .beyond_world = rgb(0xf3f2ee),
    .border = rgb(0x5c5f63),
    .border_band = rgb(0xe2ded4),
    .region_line = rgb(0xc9c4b8),
    .disputed_hatch = rgb(0x77736a, 120),
    .control_line = rgb(0x4a4a4a),
    .country_label = rgb(0x676662),
    .place_label = rgb(0x33363a),
    .water_label = rgb(0x4f7d93),
    .disputed_label = rgb(0x57544d),
    .label_halo = rgb(0xfbfaf6, 225),
    .furniture_ground = rgb(0xfdfcf9, 238),
    .furniture_text = rgb(0x24272a),
    .furniture_faint = rgb(0x66696d),
    .symbol_outline = rgb(0x23262a),
    .symbol_halo = rgb(0xffffff, 235),
    .uncertainty = rgb(0x3d4248, 150),
    .selection = rgb(0x0b5cad),
    .panel = rgb(0xfaf9f6),
    .panel_raised = rgb(0xf0eee8),
    .panel_line = rgb(0xdcd8ce),
    .text = rgb(0x212427),
    .text_faint = rgb(0x65686c),
    .accent = rgb(0x0b5cad),
    .accent_soft = rgb(0xd6e4f1),
    .warning = rgb(0xa24a00),
};

constexpr Palette dark{
    .water = rgb(0x141b20),
    .land = rgb(0x20262a),
    .land_focus = rgb(0x2a3136),
    .shore = rgb(0x45565f),
    .river = rgb(0x33454f),
    .graticule = rgb(0x9fb0ba, 34),
    .beyond_world = rgb(0x0c1013),
    .border = rgb(0x9aa1a6),
    .border_band = rgb(0x343c41),
    .region_line = rgb(0x40484d),
    .disputed_hatch = rgb(0xa7a396, 110),
    .control_line = rgb(0xb9bcbe),
    .country_label = rgb(0x98a0a5),
    .place_label = rgb(0xd5d9dc),
    .water_label = rgb(0x7fa6ba),
    .disputed_label = rgb(0xb5b1a5),
    .label_halo = rgb(0x171c20, 215),
    .furniture_ground = rgb(0x1b2024, 238),
    .furniture_text = rgb(0xe6e8ea),
    .furniture_faint = rgb(0xa4aaae),
    .symbol_outline = rgb(0x0d1012),
    .symbol_halo = rgb(0xf1f3f4, 235),
    .uncertainty = rgb(0xd0d6da, 140),
    .selection = rgb(0x6cb6ff),
    .panel = rgb(0x1b2024),
    .panel_raised = rgb(0x252b30),
    .panel_line = rgb(0x363e44),
    .text = rgb(0xe6e8ea),
    .text_faint = rgb(0xa0a7ac),
    .accent = rgb(0x6cb6ff),
    .accent_soft = rgb(0x24405a),
    .warning = rgb(0xf0a55a),
};

// Paper is the land in focus. Water is the darkest ground, and still so light that it takes little
// ink; lines that part countries are darker than those of water, so that grey tells them apart.
constexpr Palette print{
    .water = rgb(0xe1e1e1),
    .land = rgb(0xf2f2f2),
    .land_focus = rgb(0xffffff),
    .shore = rgb(0x838383),
    .river = rgb(0xa6a6a6),
    .graticule = rgb(0x000000, 40),
    .beyond_world = rgb(0xffffff),
    .border = rgb(0x2e2e2e),
    .border_band = rgb(0xdadada),
    .region_line = rgb(0xc2c2c2),
    .disputed_hatch = rgb(0x444444, 150),
    .control_line = rgb(0x111111),
    .country_label = rgb(0x4c4c4c),
    .place_label = rgb(0x161616),
    .water_label = rgb(0x414141),
    .disputed_label = rgb(0x3c3c3c),
    .label_halo = rgb(0xffffff, 230),
    .furniture_ground = rgb(0xffffff, 245),
    .furniture_text = rgb(0x111111),
    .furniture_faint = rgb(0x4a4a4a),
    .symbol_outline = rgb(0x111111),
    .symbol_halo = rgb(0xffffff, 240),
    .uncertainty = rgb(0x222222, 150),
    .selection = rgb(0x000000),
    .panel = rgb(0xffffff),
    .panel_raised = rgb(0xf0f0f0),
    .panel_line = rgb(0xbcbcbc),
    .text = rgb(0x111111),
    .text_faint = rgb(0x4a4a4a),
    .accent = rgb(0x222222),
    .accent_soft = rgb(0xdcdcdc),
    .warning = rgb(0x333333),
};

constexpr std::array<std::string_view, all_themes.size()> theme_words{"light", "dark", "print"};

}  // namespace

std::string_view to_word(Theme theme) {
    return theme_words[static_cast<std::size_t>(theme)];
}

std::optional<Theme> theme_from_word(std::string_view word) {
    const auto found = std::ranges::find(theme_words, word);
    if (found == theme_words.end()) return std::nullopt;
    return static_cast<Theme>(found - theme_words.begin());
}

const Palette& palette(Theme theme) {
    static constexpr std::array<const Palette*, all_themes.size()> palettes{&light, &dark, &print};
    return *palettes[static_cast<std::size_t>(theme)];
}

}  // namespace style
