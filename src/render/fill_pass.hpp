#pragma once

#include "render/base/ground.hpp"
#include "render/frame.hpp"

namespace render {

/// Water as the ground, then land, countries in focus a little lighter, and lakes over them.
class FillPass {
 public:
    void draw(const Frame& frame, Ground* ground) const;

 private:
    Program program_{"fill"};
};

}  // namespace render
