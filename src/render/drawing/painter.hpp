#pragma once

#include <cstdint>

#include "render/drawing/drawing.hpp"
#include "render/drawing/glyph_atlas.hpp"
#include "render/drawing/symbol_atlas.hpp"
#include "render/frame.hpp"
#include "render/gl/instances.hpp"

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
/// upload may start an atlas afresh, which outdates what was uploaded before.
class Painter {
 public:
    explicit Painter(const FontSet& fonts) : glyphs_(fonts) {}

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
};

}  // namespace render
