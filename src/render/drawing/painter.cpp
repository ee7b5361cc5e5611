#include "render/drawing/painter.hpp"

#include "render/drawing/stack_look.hpp"
#include "render/gl/set_picture.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr std::array<const char*, claims::status_count> share_names{
    "u_shares[0]", "u_shares[1]", "u_shares[2]", "u_shares[3]",
    "u_shares[4]", "u_shares[5]", "u_shares[6]", "u_shares[7]"};

}  // namespace

PaintedDrawing::PaintedDrawing()
    : shapes_(sizeof(ShapeInstance), {{0, 4, offsetof(ShapeInstance, box)},
                                      {1, 3, offsetof(ShapeInstance, form)},
                                      {2, 2, offsetof(ShapeInstance, arc)},
                                      {3, 4, offsetof(ShapeInstance, fill), true},
                                      {4, 4, offsetof(ShapeInstance, edge), true},
                                      {5, 4, offsetof(ShapeInstance, part)}}),
      stacks_(sizeof(StackInstance), {{0, 2, offsetof(StackInstance, centre)},
                                      {1, 3, offsetof(StackInstance, radii)},
                                      {2, 4, offsetof(StackInstance, ends)},
                                      {3, 4, offsetof(StackInstance, ends) + 4 * sizeof(float)}}),
      symbols_(sizeof(SymbolInstance), {{0, 2, 0}, {1, 4, offsetof(SymbolInstance, left)}}),
      glyphs_(sizeof(GlyphInstance), {{0, 2, 0},
                                      {1, 4, offsetof(GlyphInstance, left)},
                                      {2, 4, offsetof(GlyphInstance, colour), true}}) {}

void Painter::upload(const DrawingInstances& made, PaintedDrawing& painted) const {
    if (painted.version_ == made.version) return;
    painted.version_ = made.version;
    painted.shapes_.upload<ShapeInstance>(made.shapes);
    painted.runs_ = made.runs;
    painted.stacks_.upload<StackInstance>(made.stacks);
    painted.theme_ = made.theme;
    painted.symbols_.upload<SymbolInstance>(made.symbols);
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
        prepare(symbol_program_, symbols_.name());
        painted.symbols_.draw();
    }
    if (painted.glyphs_.count() > 0) {
        prepare(glyph_program_, letters_.name());
        painted.glyphs_.draw();
    }
}

}  // namespace render
