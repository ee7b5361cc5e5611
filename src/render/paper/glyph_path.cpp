#include "render/paper/glyph_path.hpp"

#include <cmath>

namespace render {

Path outline_of(const PlacedText& text, const FontSet& fonts) {
    Path path;
    for (const PlacedGlyph& glyph : text.glyphs) {
        const double c = text.style.size * std::cos(glyph.angle);
        const double s = text.style.size * std::sin(glyph.angle);
        path.add(fonts.outline(text.style.face, glyph.id), [&](const geo::ScreenPoint& at) {
            return geo::ScreenPoint{glyph.at.x + c * at.x - s * at.y,
                                    glyph.at.y + s * at.x + c * at.y};
        });
    }
    return path;
}

}  // namespace render
