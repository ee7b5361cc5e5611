#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/drawing/glyph_atlas.hpp"
#include "render/drawing/symbol_atlas.hpp"
#include "render/frame.hpp"
#include "render/gl/instances.hpp"
#include "render/gl/program.hpp"

namespace render {

/// A drawing on the device. Filled by a Painter, which also draws it.
class PaintedDrawing {
 public:
    PaintedDrawing();

 private:
    friend class Painter;
    /// Shapes of one kind that follow each other.
    struct Run {
        std::size_t kind;  ///< Shape::index()
        std::size_t count;
    };
    Instances shapes_, stacks_, symbols_, glyphs_;
    std::vector<Run> runs_;                     ///< of all shapes
    style::Theme theme_ = style::Theme::light;  ///< of the stacks, which share it
    std::uint64_t atlas_age_ = 0;               ///< of the atlases that it refers to
};

/// Draws drawings. All that a frame shows must be uploaded before any of it is drawn, because an
/// upload may find an atlas full and start it afresh, which outdates what was uploaded before.
class Painter {
 public:
    explicit Painter(const FontSet& fonts) : glyphs_(fonts) {}

    /// A full atlas keeps its size the first time in a frame, because it may be full of what other
    /// frames showed; the second time this frame needs a larger one.
    void begin_frame() { symbols_were_full_ = letters_were_full_ = false; }
    void upload(const Drawing& drawing, double ratio, PaintedDrawing& painted);
    bool is_outdated(const PaintedDrawing& painted) const {
        return painted.atlas_age_ != atlas_age_;
    }
    void draw(const Frame& frame, const PaintedDrawing& painted) const;

 private:
    static void upload_stacks(const Drawing& drawing, double ratio, PaintedDrawing& painted);
    bool upload_symbols(const Drawing& drawing, double ratio, PaintedDrawing& painted);
    bool upload_texts(const Drawing& drawing, double ratio, PaintedDrawing& painted);

    void draw_shapes(const Frame& frame, const PaintedDrawing& painted) const;
    void draw_stacks(const Frame& frame, const PaintedDrawing& painted) const;

    // A program for each kind of shape: one for all would be shaded as if each pixel were of every
    // kind, at least by a processor.
    std::array<Program, std::variant_size_v<Shape>> shape_programs_{
        Program("shape", "box"), Program("shape", "arc"), Program("shape", "ellipse")};
    Program stack_program_{"stack"}, symbol_program_{"symbol"}, glyph_program_{"glyph"};
    GlyphAtlas glyphs_;
    SymbolAtlas symbols_;
    std::uint64_t atlas_age_ = 1;
    bool symbols_were_full_ = false, letters_were_full_ = false;
};

}  // namespace render
