#pragma once

#include <optional>

#include "render/base/base_buffers.hpp"
#include "render/frame.hpp"
#include "render/gl/canvas.hpp"

namespace render {

/// Shores, rivers, region lines, borders with their faint band, and the disputed lines.
class LinePass {
 public:
    void draw(const Frame& frame, const BaseBuffers* base);

 private:
    void draw_band(const Frame& frame, const BaseBuffers& base);

    Program lines_{"line"};
    Program band_{"band"};
    VertexArray whole_picture_;
    std::optional<Canvas> coverage_;  ///< of the band, so that crossing lines do not add up
};

}  // namespace render
