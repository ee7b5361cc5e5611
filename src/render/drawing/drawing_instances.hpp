#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "render/drawing/shape_instance.hpp"
#include "render/drawing/stack_instance.hpp"
#include "style/palette.hpp"

namespace render {

/// A symbol as shaders/symbol.vert reads it, device pixels: where it stands and where it lies in
/// its atlas.
struct SymbolInstance {
    float x, y;
    float left, top, side;
};

/// A letter as shaders/glyph.vert reads it; as of a symbol, but no square.
struct GlyphInstance {
    float x, y;
    float left, top, width, height;
    style::Colour colour;
};

/// A drawing as a device takes it: plain values, which may be made anywhere.
struct DrawingInstances {
    /// Shapes of one kind that follow each other.
    struct Run {
        std::size_t kind;  ///< Shape::index()
        std::size_t count;
    };

    std::vector<ShapeInstance> shapes;
    std::vector<Run> runs;  ///< of all shapes
    std::vector<StackInstance> stacks;
    style::Theme theme = style::Theme::light;  ///< of the stacks, which share it
    std::vector<SymbolInstance> symbols;
    std::vector<GlyphInstance> glyphs;
    std::uint64_t atlas_age = 0;  ///< of the atlases that it refers to
    std::uint64_t version = 0;    ///< another each time that it is made; 0: never yet
};

}  // namespace render
