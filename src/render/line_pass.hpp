#pragma once

#include "render/base/base_buffers.hpp"
#include "render/frame.hpp"

namespace render {

/// Shores, rivers, region lines, borders and the disputed lines.
class LinePass {
 public:
    /// The faint broad bands along borders, which belong under everything else that is drawn on
    /// the land.
    void draw_bands(const Frame& frame, const BaseBuffers* base) const;
    void draw(const Frame& frame, const BaseBuffers* base) const;

 private:
    Program program_{"line"};
};

}  // namespace render
