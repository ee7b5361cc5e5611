#include "render/drawing/painter.hpp"

#include <algorithm>

#include "render/drawing/stack_look.hpp"
#include "render/gl/set_picture.hpp"
#include "render/gl/square_points.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr std::array<const char*, claims::status_count> share_names{
    "u_shares[0]", "u_shares[1]", "u_shares[2]", "u_shares[3]",
    "u_shares[4]", "u_shares[5]", "u_shares[6]", "u_shares[7]"};

float greatest(const auto& instances, const auto& size) {
    float most = 0;
    for (const auto& instance : instances) most = std::max(most, size(instance));
    return most;
}

/// Squares, the largest of which has a side of so many device pixels.
void draw_squares(const Frame& frame, const Program& program, const Instances& squares,
                  float side) {
    const SquarePoints points(frame, side);
    program.set("u_room", points.room());
    if (points.room() > 0)
        squares.draw_as_points();
    else
        squares.draw();
}

void prepare(const Frame& frame, const Program& program, const AtlasTexture& atlas) {
    program.use();
    set_picture(program, frame);
    program.set("u_atlas", 0);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, atlas.name());
}

}  // namespace

PaintedDrawing::PaintedDrawing()
    : shapes_(sizeof(ShapeInstance), {{0, 4, offsetof(ShapeInstance, box)},
                                      {1, 4, offsetof(ShapeInstance, form)},
                                      {2, 2, offsetof(ShapeInstance, arc)},
                                      {3, 4, offsetof(ShapeInstance, fill), true},
                                      {4, 4, offsetof(ShapeInstance, edge), true},
                                      {5, 4, offsetof(ShapeInstance, part)}}),
      stacks_(sizeof(StackInstance), {{0, 2, offsetof(StackInstance, centre)},
                                      {1, 3, offsetof(StackInstance, radii)},
                                      {2, 4, offsetof(StackInstance, ends)},
                                      {3, 4, offsetof(StackInstance, ends) + 4 * sizeof(float)}}),
      symbols_(sizeof(SymbolInstance), {{0, 2, 0}, {1, 3, offsetof(SymbolInstance, left)}}),
      glyphs_(sizeof(GlyphInstance), {{0, 2, 0},
                                      {1, 4, offsetof(GlyphInstance, left)},
                                      {2, 4, offsetof(GlyphInstance, colour), true}}) {}

void Painter::upload(const DrawingInstances& made, PaintedDrawing& painted) const {
    if (painted.version_ == made.version) return;
    painted.version_ = made.version;
    painted.shapes_.upload<ShapeInstance>(made.shapes);
    painted.runs_ = made.runs;
    painted.stacks_.upload<StackInstance>(made.stacks);
    painted.widest_ring_ = greatest(made.stacks, [](const auto& stack) { return stack.radii[0]; });
    painted.theme_ = made.theme;
    painted.symbols_.upload<SymbolInstance>(made.symbols);
    painted.widest_symbol_ = greatest(made.symbols, [](const auto& symbol) { return symbol.side; });
    painted.glyphs_.upload<GlyphInstance>(made.glyphs);
}

void Painter::upload_atlases(InstanceMaker& maker) {
    symbols_.update(maker.symbols());
    letters_.update(maker.letters());
}

void Painter::draw_shapes(const Frame& frame, const PaintedDrawing& painted) const {
    std::size_t first = 0;
    for (const DrawingInstances::Run& run : painted.runs_) {
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
    const auto outline = static_cast<float>(stack_outline * ratio);
    const auto halo = static_cast<float>(stack_halo_width * ratio);
    stack_program_.set("u_rim", outline, halo);
    stack_program_.set_premultiplied("u_ground", palette.furniture_ground);
    stack_program_.set_opaque("u_outline", palette.symbol_outline);
    stack_program_.set_premultiplied("u_halo", palette.symbol_halo);
    for (const claims::Status status : claims::all_statuses)
        stack_program_.set_opaque(share_names[static_cast<std::size_t>(status)],
                                  style::status_colour(status, painted.theme_));
    draw_squares(frame, stack_program_, painted.stacks_,
                 2 * (painted.widest_ring_ + outline + halo + 1));
}

void Painter::draw_symbols(const Frame& frame, const PaintedDrawing& painted) const {
    if (painted.symbols_.count() == 0) return;
    prepare(frame, symbol_program_, symbols_);
    draw_squares(frame, symbol_program_, painted.symbols_, painted.widest_symbol_);
}

void Painter::draw_glyphs(const Frame& frame, const PaintedDrawing& painted) const {
    if (painted.glyphs_.count() == 0) return;
    prepare(frame, glyph_program_, letters_);
    painted.glyphs_.draw();
}

void Painter::draw(const Frame& frame, const PaintedDrawing& painted) const {
    draw_shapes(frame, painted);
    draw_stacks(frame, painted);
    draw_symbols(frame, painted);
    draw_glyphs(frame, painted);
}

}  // namespace render
