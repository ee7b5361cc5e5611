#include "render/drawing/painter.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>
#include <vector>

#include "render/drawing/shape_instance.hpp"
#include "render/drawing/stack_instance.hpp"
#include "render/drawing/stack_look.hpp"
#include "render/gl/set_picture.hpp"
#include "style/status_symbol.hpp"

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

constexpr std::array<const char*, claims::status_count> share_names{
    "u_shares[0]", "u_shares[1]", "u_shares[2]", "u_shares[3]",
    "u_shares[4]", "u_shares[5]", "u_shares[6]", "u_shares[7]"};

constexpr int most_attempts = 12;  // at finding room in the atlases, which double each time

}  // namespace

PaintedDrawing::PaintedDrawing()
    : shapes_(sizeof(ShapeInstance), {{0, 4, offsetof(ShapeInstance, box)},
                                      {1, 3, offsetof(ShapeInstance, form)},
                                      {2, 2, offsetof(ShapeInstance, arc)},
                                      {3, 4, offsetof(ShapeInstance, fill), true},
                                      {4, 4, offsetof(ShapeInstance, edge), true},
                                      {5, 4, offsetof(ShapeInstance, part)}}),
      stacks_(sizeof(StackInstance),
              {{0, 2, offsetof(StackInstance, centre)},
               {1, 3, offsetof(StackInstance, radii)},
               {2, 4, offsetof(StackInstance, ends)},
               {3, 4, offsetof(StackInstance, ends) + 4 * sizeof(float)}}),
      symbols_(sizeof(SymbolInstance), {{0, 2, 0}, {1, 4, offsetof(SymbolInstance, left)}}),
      glyphs_(sizeof(GlyphInstance), {{0, 2, 0},
                                      {1, 4, offsetof(GlyphInstance, left)},
                                      {2, 4, offsetof(GlyphInstance, colour), true}}) {}

void Painter::upload(const Drawing& drawing, double ratio, PaintedDrawing& painted) {
    std::vector<ShapeInstance> shapes;
    shapes.reserve(drawing.shapes.size());
    painted.runs_.clear();
    for (const Shape& shape : drawing.shapes) {
        shapes.push_back(instance_of(shape, ratio));
        if (painted.runs_.empty() || painted.runs_.back().kind != shape.index())
            painted.runs_.push_back({shape.index(), 0});
        ++painted.runs_.back().count;
    }
    painted.shapes_.upload<ShapeInstance>(shapes);
    upload_stacks(drawing, ratio, painted);

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

void Painter::upload_stacks(const Drawing& drawing, double ratio, PaintedDrawing& painted) {
    std::vector<StackInstance> stacks;
    stacks.reserve(drawing.stacks.size());
    for (const PlacedStack& stack : drawing.stacks) stacks.push_back(instance_of(stack, ratio));
    painted.stacks_.upload<StackInstance>(stacks);
    if (!drawing.stacks.empty()) painted.theme_ = drawing.stacks.front().theme;
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

void Painter::draw_shapes(const Frame& frame, const PaintedDrawing& painted) const {
    std::size_t first = 0;
    for (const PaintedDrawing::Run& run : painted.runs_) {
        const Program& program = shape_programs_[run.kind];
        program.use();
        set_picture(program, frame);
        painted.shapes_.draw(first, run.count);
        first += run.count;
    }
}

void Painter::draw_stacks(const Frame& frame, const PaintedDrawing& painted) const {
    if (painted.stacks_.count() == 0) return;
    const style::Palette& palette = style::palette(painted.theme_);
    const double ratio = frame.scene.viewport.pixel_ratio;
    stack_program_.use();
    set_picture(stack_program_, frame);
    stack_program_.set("u_rim", static_cast<float>(stack_outline * ratio),
                       static_cast<float>(stack_halo_width * ratio));
    stack_program_.set_premultiplied("u_ground", palette.furniture_ground);
    stack_program_.set_opaque("u_outline", palette.symbol_outline);
    stack_program_.set_premultiplied("u_halo", palette.symbol_halo);
    for (const claims::Status status : claims::all_statuses)
        stack_program_.set_opaque(share_names[static_cast<std::size_t>(status)],
                                  style::status_colour(status, painted.theme_));
    painted.stacks_.draw();
}

void Painter::draw(const Frame& frame, const PaintedDrawing& painted) const {
    const auto prepare = [&](const Program& program, GLuint atlas) {
        program.use();
        set_picture(program, frame);
        program.set("u_atlas", 0);
        glActiveTexture(GL_TEXTURE0);
        glBindTexture(GL_TEXTURE_2D, atlas);
    };
    draw_shapes(frame, painted);
    draw_stacks(frame, painted);
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
