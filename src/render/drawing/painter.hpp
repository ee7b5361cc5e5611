#pragma once

#include <cstdint>

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
    Instances shapes_, symbols_, glyphs_;
    std::uint64_t atlas_age_ = 0;  ///< of the atlases that it refers to
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
    bool upload_symbols(const Drawing& drawing, double ratio, PaintedDrawing& painted);
    bool upload_texts(const Drawing& drawing, double ratio, PaintedDrawing& painted);

    Program shape_program_{"shape"}, symbol_program_{"symbol"}, glyph_program_{"glyph"};
    GlyphAtlas glyphs_;
    SymbolAtlas symbols_;
    std::uint64_t atlas_age_ = 1;
    bool symbols_were_full_ = false, letters_were_full_ = false;
};

}  // namespace render
