#pragma once

#include <array>
#include <cstdint>
#include <variant>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/drawing/drawing_instances.hpp"
#include "render/drawing/instance_maker.hpp"
#include "render/frame.hpp"
#include "render/gl/atlas_texture.hpp"
#include "render/gl/instances.hpp"
#include "render/gl/program.hpp"

namespace render {

/// A drawing on the device. Filled by a Painter, which also draws it.
class PaintedDrawing {
 public:
    PaintedDrawing();

 private:
    friend class Painter;
    Instances shapes_, stacks_, symbols_, glyphs_;
    std::vector<DrawingInstances::Run> runs_;   ///< of all shapes
    style::Theme theme_ = style::Theme::light;  ///< of the stacks
    float widest_ring_ = 0;                     ///< outer radius of a stack's, device pixels
    float widest_symbol_ = 0;                   ///< side of its square, device pixels
    std::uint64_t version_ = 0;                 ///< of what was uploaded
};

/// Draws drawings.
class Painter {
 public:
    /// What `made` holds, unless it is there already; of one maker all the time.
    void upload(const DrawingInstances& made, PaintedDrawing& painted) const;
    /// What the maker's atlases hold.
    void upload_atlases(InstanceMaker& maker);
    void draw(const Frame& frame, const PaintedDrawing& painted) const;

 private:
    void draw_shapes(const Frame& frame, const PaintedDrawing& painted) const;
    void draw_stacks(const Frame& frame, const PaintedDrawing& painted) const;
    void draw_symbols(const Frame& frame, const PaintedDrawing& painted) const;
    void draw_glyphs(const Frame& frame, const PaintedDrawing& painted) const;

    // A program for each kind of shape: one for all would be shaded as if each pixel were of every
    // kind, at least by a processor.
    std::array<Program, std::variant_size_v<Shape>> shape_programs_{
        Program("shape", "box"), Program("shape", "arc"), Program("shape", "ellipse")};
    Program stack_program_{"stack"}, symbol_program_{"symbol"}, glyph_program_{"glyph"};
    AtlasTexture symbols_{GL_RGBA8}, letters_{GL_R8};
};

}  // namespace render
