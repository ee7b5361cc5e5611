#pragma once

#include "render/base/ground.hpp"
#include "render/base/ground_steps.hpp"
#include "render/frame.hpp"
#include "render/gl/program.hpp"

namespace render {

/// Lines of the base map: shores, rivers, region lines, borders and the disputed lines.
class LinePass {
 public:
    void draw(const Frame& frame, const LineStep& step, Ground& ground) const;

 private:
    Program program_{"line"};
};

}  // namespace render
