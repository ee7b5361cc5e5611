#pragma once

#include <cstdint>

#include "render/drawing/drawing.hpp"
#include "render/drawing/drawing_instances.hpp"
#include "render/drawing/glyph_atlas.hpp"
#include "render/drawing/symbol_atlas.hpp"

namespace render {

/// Makes drawings ready for a device, and keeps the atlases that their symbols and letters lie in.
/// All that a frame shows must be made before any of it is drawn, because one drawing may find an
/// atlas full and start it afresh, which outdates what was made before.
class InstanceMaker {
 public:
    explicit InstanceMaker(const FontSet& fonts) : glyphs_(fonts) {}

    /// A full atlas keeps its size the first time in a frame, because it may be full of what other
    /// frames showed; the second time this frame needs a larger one.
    void begin_frame() { symbols_were_full_ = letters_were_full_ = false; }
    /// Throws std::runtime_error when a frame shows more letters or symbols than an atlas may hold.
    void make(const Drawing& drawing, double ratio, DrawingInstances& made);
    bool is_outdated(const DrawingInstances& made) const { return made.atlas_age != atlas_age_; }

    AtlasImage& symbols() { return symbols_.image(); }
    AtlasImage& letters() { return glyphs_.image(); }

 private:
    bool add_symbols(const Drawing& drawing, double ratio, DrawingInstances& made);
    bool add_texts(const Drawing& drawing, double ratio, DrawingInstances& made);

    GlyphAtlas glyphs_;
    SymbolAtlas symbols_;
    std::uint64_t atlas_age_ = 1;
    bool symbols_were_full_ = false, letters_were_full_ = false;
};

}  // namespace render
