#pragma once

#include "render/base/ground.hpp"
#include "render/frame.hpp"

namespace render {

/// Shores, rivers, region lines, borders and the disputed lines.
class LinePass {
 public:
    /// The faint broad bands along borders, which belong under everything else that is drawn on
    /// the land.
    void draw_bands(const Frame& frame, Ground* ground) const;
    void draw(const Frame& frame, Ground* ground) const;

 private:
    Program program_{"line"};
};

}  // namespace render
