#include "render/labels/label_look.hpp"

#include <algorithm>

#include "geo/camera.hpp"

namespace render {
namespace {

constexpr double halo = 1.6;  // px

double px_of(double metres, double zoom) { return metres / geo::metres_per_pixel({{}, zoom}); }

double between(double low, double value, double high) { return std::clamp(value, low, high); }

LabelLook look(Face face, double size, const style::Colour& colour, const style::Colour& ground,
               double spacing_em = 0.0) {
    return {TextStyle{face, size, colour, spacing_em * size, halo, ground}};
}

std::optional<LabelLook> country(const LabelSource& source, double zoom,
                                 const style::Palette& palette) {
    if (zoom > 9.5 || px_of(source.width_m, zoom) < 60) return std::nullopt;
    const double size = source.focus ? between(11, 14 + (zoom - 7) * 1.5, 18)
                                     : between(9, 11.5 + (zoom - 7) * 1.2, 14);
    LabelLook result = look(Face::regular, size, palette.country_label, palette.label_halo, 0.3);
    result.capitals = true;
    return result;
}

std::optional<LabelLook> water(const LabelSource& source, double zoom,
                               const style::Palette& palette) {
    const double width = px_of(source.width_m, zoom);
    if (width < 26) return std::nullopt;
    const double size = between(10.5, 9 + width / 60, 16);
    LabelLook result = look(Face::italic, size, palette.water_label, palette.water,
                            width > 300 ? 0.15 : 0.02);
    result.style.halo_width = 0.0;  // on its own ground
    return result;
}

/// The smallest zoom at which a place of this size is named.
double place_zoom(const LabelSource& source) {
    constexpr struct {
        long population;
        double zoom;
    } steps[] = {{1'000'000, 4.0}, {250'000, 5.5}, {100'000, 6.4}, {40'000, 7.2},
                 {15'000, 8.0},    {5'000, 8.8},   {1'000, 9.6}};
    if (source.capital) return 4.0;
    for (const auto& step : steps)
        if (source.population >= step.population) return step.zoom;
    return 10.2;
}

std::optional<LabelLook> place(const LabelSource& source, double zoom,
                               const style::Palette& palette) {
    const double from = place_zoom(source);
    if (zoom < from) return std::nullopt;
    const double grown = between(0, (zoom - from) * 0.5, 2.0);
    double size = 10.5 + grown;
    if (source.population >= 100'000) size = 11.5 + grown;
    if (source.population >= 250'000) size = 12.5 + grown;
    if (source.capital) size = 13.0 + grown;
    LabelLook result = look(source.capital ? Face::bold : Face::regular, size, palette.place_label,
                            palette.label_halo);
    result.dot_radius = source.capital ? 3.0 : source.population >= 100'000 ? 2.2 : 1.7;
    result.ringed_dot = source.capital;
    return result;
}

std::optional<LabelLook> disputed(const LabelSource& source, double zoom,
                                  const style::Palette& palette) {
    if (px_of(source.width_m, zoom) < 50) return std::nullopt;
    const double size = between(10, 11.5 + (zoom - 7) * 1.0, 15);
    LabelLook result = look(Face::italic, size, palette.disputed_label, palette.label_halo, 0.06);
    return result;
}

}  // namespace

std::optional<LabelLook> look_of(const LabelSource& source, double zoom,
                                 const style::Palette& palette) {
    switch (source.kind) {
        case LabelKind::country: return country(source, zoom, palette);
        case LabelKind::water: return water(source, zoom, palette);
        case LabelKind::place: return place(source, zoom, palette);
        case LabelKind::disputed: return disputed(source, zoom, palette);
        case LabelKind::river:
            if (zoom < 6.8 + 0.6 * source.rank) return std::nullopt;
            return look(Face::italic, between(10, 10.5 + (zoom - 8) * 0.5, 12.5),
                        palette.water_label, palette.label_halo, 0.06);
        case LabelKind::region:
            if (zoom < 7.8 || px_of(source.width_m, zoom) < 70) return std::nullopt;
            return look(Face::regular, 10.5, palette.country_label, palette.label_halo, 0.08);
        case LabelKind::control_line:
            if (zoom < 7.5) return std::nullopt;
            return look(Face::regular, between(9.5, 10 + (zoom - 8) * 0.5, 12),
                        palette.disputed_label, palette.label_halo, 0.02);
    }
    return std::nullopt;
}

}  // namespace render
