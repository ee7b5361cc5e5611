#include "render/drawing/painter.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>
#include <vector>

#include "render/drawing/shape_instance.hpp"
#include "render/gl/set_picture.hpp"

namespace render {
namespace {

struct SymbolInstance {
    float x, y;
    float left, top, width, height;
};

struct GlyphInstance {
    float x, y;
    float left, top, width, height;
    style::Colour colour;
};

constexpr int most_attempts = 12;  // at finding room in the atlases, which double each time

}  // namespace

PaintedDrawing::PaintedDrawing()
    : shapes_(sizeof(ShapeInstance), {{0, 4, offsetof(ShapeInstance, box)},
                                      {1, 4, offsetof(ShapeInstance, form)},
                                      {2, 2, offsetof(ShapeInstance, arc)},
                                      {3, 4, offsetof(ShapeInstance, fill), true},
                                      {4, 4, offsetof(ShapeInstance, edge), true},
                                      {5, 4, offsetof(ShapeInstance, part)}}),
      symbols_(sizeof(SymbolInstance), {{0, 2, 0}, {1, 4, offsetof(SymbolInstance, left)}}),
      glyphs_(sizeof(GlyphInstance), {{0, 2, 0},
                                      {1, 4, offsetof(GlyphInstance, left)},
                                      {2, 4, offsetof(GlyphInstance, colour), true}}) {}

void Painter::upload(const Drawing& drawing, double ratio, PaintedDrawing& painted) {
    std::vector<ShapeInstance> shapes;
    shapes.reserve(drawing.shapes.size());
    for (const Shape& shape : drawing.shapes) shapes.push_back(instance_of(shape, ratio));
    painted.shapes_.upload<ShapeInstance>(shapes);

    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        if (!upload_symbols(drawing, ratio, painted)) {
            symbols_.clear(std::exchange(symbols_were_full_, true));
        } else if (!upload_texts(drawing, ratio, painted)) {
            glyphs_.clear(std::exchange(letters_were_full_, true));
        } else {
            painted.atlas_age_ = atlas_age_;
            return;
        }
        ++atlas_age_;
    }
    throw std::runtime_error("The graphics device has too little room for the map's letters.");
}

bool Painter::upload_symbols(const Drawing& drawing, double ratio, PaintedDrawing& painted) {
    std::vector<SymbolInstance> instances;
    instances.reserve(drawing.symbols.size());
    for (const PlacedSymbol& symbol : drawing.symbols) {
        const auto part = symbols_.find(symbol.status, symbol.theme, symbol.radius * ratio);
        if (!part) return false;
        instances.push_back({static_cast<float>(std::floor(symbol.at.x * ratio) + part->offset_x),
                             static_cast<float>(std::floor(symbol.at.y * ratio) + part->offset_y),
                             part->left, part->top, part->width, part->height});
    }
    painted.symbols_.upload<SymbolInstance>(instances);
    return true;
}

// All halos lie under all letters, or a halo would eat into the letter before it.
bool Painter::upload_texts(const Drawing& drawing, double ratio, PaintedDrawing& painted) {
    std::vector<GlyphInstance> instances;
    for (const bool halo : {true, false}) {
        for (const PlacedText& text : drawing.texts) {
            if (halo && text.style.halo_width <= 0) continue;
            for (const PlacedGlyph& glyph : text.glyphs) {
                const auto found = glyphs_.find(glyph, text.style, ratio, halo);
                if (!found) return false;
                if (found->part.width == 0) continue;
                instances.push_back({found->x, found->y, found->part.left, found->part.top,
                                     found->part.width, found->part.height,
                                     halo ? text.style.halo : text.style.colour});
            }
        }
    }
    painted.glyphs_.upload<GlyphInstance>(instances);
    return true;
}

void Painter::draw(const Frame& frame, const PaintedDrawing& painted) const {
    const auto prepare = [&](const Program& program, GLuint atlas) {
        program.use();
        set_picture(program, frame);
        program.set("u_atlas", 0);
        glActiveTexture(GL_TEXTURE0);
        glBindTexture(GL_TEXTURE_2D, atlas);
    };
    if (painted.shapes_.count() > 0) {
        prepare(shape_program_, 0);
        painted.shapes_.draw();
    }
    if (painted.symbols_.count() > 0) {
        prepare(symbol_program_, symbols_.texture());
        painted.symbols_.draw();
    }
    if (painted.glyphs_.count() > 0) {
        prepare(glyph_program_, glyphs_.texture());
        painted.glyphs_.draw();
    }
}

}  // namespace render
