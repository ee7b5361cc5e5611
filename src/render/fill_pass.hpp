#pragma once

#include "render/base/base_buffers.hpp"
#include "render/frame.hpp"

namespace render {

/// Water as the ground, then land, countries in focus a little lighter, and lakes over them.
class FillPass {
 public:
    void draw(const Frame& frame, const BaseBuffers* base) const;

 private:
    Program program_{"fill"};
};

}  // namespace render
