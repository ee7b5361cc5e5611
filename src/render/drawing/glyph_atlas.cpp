#include "render/drawing/glyph_atlas.hpp"

#include <cmath>
#include <numbers>

namespace render {
namespace {

// Letters lie at quarters of a pixel: finer cannot be seen, and the atlas stays small.
constexpr double shifts = 4.0;
constexpr double angles_a_turn = 720.0;

std::int32_t whole(double value) {
    return static_cast<std::int32_t>(std::lround(value));
}

/// A coordinate as its pixel and the quarter within it.
struct Snapped {
    double pixel;
    std::int32_t quarter;
};

Snapped to_quarter(double at) {
    const double quarters = std::round(at * shifts);
    const double pixel = std::floor(quarters / shifts);
    return {pixel, whole(quarters - pixel * shifts)};
}

}  // namespace

std::optional<GlyphAtlas::Found> GlyphAtlas::find(const PlacedGlyph& glyph, const TextStyle& style,
                                                  double ratio, bool halo) {
    const std::int32_t angle = whole(glyph.angle / (2 * std::numbers::pi) * angles_a_turn);
    const Snapped x = to_quarter(glyph.at.x * ratio);
    // Upright letters keep to pixel rows, which they were hinted for.
    const Snapped y =
        angle == 0 ? Snapped{std::round(glyph.at.y * ratio), 0} : to_quarter(glyph.at.y * ratio);
    const double size = style.size * ratio;
    const double halo_width = halo ? style.halo_width * ratio : 0.0;
    const Key key{static_cast<std::int32_t>(style.face),
                  glyph.id.file,
                  static_cast<std::int32_t>(glyph.id.index),
                  whole(size * 64),
                  whole(halo_width * 64),
                  angle,
                  x.quarter,
                  y.quarter};
    auto known = parts_.find(key);
    if (known == parts_.end()) {
        const GlyphImage image = fonts_.rasterise({style.face, glyph.id, size, halo_width,
                                                   2 * std::numbers::pi * angle / angles_a_turn,
                                                   x.quarter / shifts, y.quarter / shifts});
        AtlasPart part{
            0,          0,        static_cast<float>(image.width), static_cast<float>(image.height),
            image.left, image.top};
        if (image.width > 0 && image.height > 0) {
            const auto place = image_.add(image.width, image.height, image.coverage);
            if (!place) return std::nullopt;
            part.left = static_cast<float>(place->left);
            part.top = static_cast<float>(place->top);
        }
        known = parts_.emplace(key, part).first;
    }
    const AtlasPart& part = known->second;
    return Found{part, static_cast<float>(x.pixel + part.offset_x),
                 static_cast<float>(y.pixel + part.offset_y)};
}

void GlyphAtlas::clear() {
    parts_.clear();
    image_.clear();
}

bool GlyphAtlas::grow() {
    parts_.clear();
    return image_.grow();
}

}  // namespace render
