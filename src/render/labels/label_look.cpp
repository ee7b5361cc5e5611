#include "render/labels/label_look.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "geo/camera.hpp"
#include "render/base/base_kinds.hpp"

namespace render {
namespace {

constexpr double halo = 1.6;  // px

double px_of(double metres, const geo::Camera& camera) {
    return metres / geo::metres_per_pixel(camera);
}

double between(double low, double value, double high) {
    return std::clamp(value, low, high);
}

LabelLook look(Face face, double size, const style::Colour& colour, const style::Colour& ground,
               double spacing_em = 0.0) {
    // In quarters of a px: while one zooms, letters of few sizes need to be rasterised.
    const double whole = std::round(size * 4) / 4;
    return {TextStyle{face, whole, colour, spacing_em * whole, halo, ground}};
}

std::optional<LabelLook> country(const LabelSource& source, const geo::Camera& camera,
                                 const style::Palette& palette) {
    const double zoom = camera.zoom;
    if (zoom > 9.5 || px_of(source.width_m, camera) < 45) return std::nullopt;
    const double size = source.focus ? between(11, 14 + (zoom - 7) * 1.5, 18)
                                     : between(9, 11.5 + (zoom - 7) * 1.2, 14);
    LabelLook result = look(Face::regular, size, palette.country_label, palette.label_halo, 0.3);
    result.capitals = true;
    result.most_lines = 3;
    result.most_overhang = source.focus ? 1.8 : 1.25;
    return result;
}

std::optional<LabelLook> water(const LabelSource& source, const geo::Camera& camera,
                               const style::Palette& palette) {
    const double width = px_of(source.width_m, camera);
    if (width < 26) return std::nullopt;
    const double size = between(10.5, 9 + width / 60, 16);
    LabelLook result = look(Face::italic, size, palette.water_label, palette.label_halo,
                            width > 300 ? 0.15 : 0.02);
    if (width > 300) result.style.halo_width = 0.0;  // wholly on its own ground
    result.most_lines = 2;
    result.most_overhang = 1.4;
    return result;
}

/// Of a place: the smallest zoom at which it is named, its letters' size then, and its dot's
/// radius.
struct PlaceLook {
    double from_zoom, size, dot;
};

PlaceLook place_look(const LabelSource& source) {
    // By the data's rank; without one, by the number of people.
    constexpr PlaceLook by_rank[] = {{5.2, 12.5, 2.3}, {5.6, 12.0, 2.3}, {6.5, 11.5, 2.0},
                                     {7.3, 11.0, 1.8}, {8.3, 10.5, 1.7}, {9.5, 10.5, 1.6}};
    constexpr long people[] = {1'000'000, 100'000, 40'000, 15'000, 5'000};
    if (source.capital) return {source.rank == 0 ? 3.6 : 4.2, 12.5, 2.9};
    auto rank = static_cast<std::size_t>(std::max(source.rank, 0));
    if (rank == 0)
        while (rank < std::size(people) && source.population < people[rank]) ++rank;
    return by_rank[std::min(rank, std::size(by_rank) - 1)];
}

std::optional<LabelLook> place(const LabelSource& source, double zoom,
                               const style::Palette& palette) {
    const PlaceLook own = place_look(source);
    if (zoom < own.from_zoom) return std::nullopt;
    const double size = own.size + between(0, (zoom - own.from_zoom) * 0.45, 1.8);
    LabelLook result = look(source.capital ? Face::bold : Face::regular, size, palette.place_label,
                            palette.label_halo);
    result.dot_radius = own.dot;
    result.ringed_dot = source.capital;
    return result;
}

std::optional<LabelLook> disputed(const LabelSource& source, const geo::Camera& camera,
                                  const style::Palette& palette) {
    const double zoom = camera.zoom;
    constexpr double world_to_zoom = 4.2;  // further out, the names of countries need the room
    if (is_coarse(*source.of) && zoom < world_to_zoom) return std::nullopt;
    if (px_of(source.width_m, camera) < 50) return std::nullopt;
    const double size = between(10, 11.5 + (zoom - 7) * 1.0, 15);
    LabelLook result = look(Face::italic, size, palette.disputed_label, palette.label_halo, 0.06);
    result.most_lines = 4;
    result.most_overhang = source.oblast ? 1.6 : 1.15;
    return result;
}

}  // namespace

std::optional<LabelLook> look_of(const LabelSource& source, const geo::Camera& camera,
                                 const style::Palette& palette) {
    const double zoom = camera.zoom;
    switch (source.kind) {
        case LabelKind::country:
            return country(source, camera, palette);
        case LabelKind::water:
            return water(source, camera, palette);
        case LabelKind::place:
            return place(source, zoom, palette);
        case LabelKind::disputed:
            return disputed(source, camera, palette);
        case LabelKind::river:
            if (zoom < 6.8 + 0.6 * source.rank) return std::nullopt;
            return look(Face::italic, between(10, 10.5 + (zoom - 8) * 0.5, 12.5),
                        palette.water_label, palette.label_halo, 0.06);
        case LabelKind::region:
            if (zoom < 7.8 || px_of(source.width_m, camera) < 70) return std::nullopt;
            return look(Face::regular, 10.5, palette.country_label, palette.label_halo, 0.08);
        case LabelKind::control_line:
            if (zoom < (source.oblast ? 8.6 : 7.0)) return std::nullopt;
            return look(Face::regular, between(9.5, 10 + (zoom - 8) * 0.5, 12),
                        palette.disputed_label, palette.label_halo, 0.02);
    }
    return std::nullopt;
}

}  // namespace render
