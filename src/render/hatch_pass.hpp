#pragma once

#include "render/base/ground.hpp"
#include "render/frame.hpp"

namespace render {

/// Fine lines at 45° over disputed land: the wider area sparsely; the former oblast twice as dense,
/// with every second line continuing one of the wider area's.
class HatchPass {
 public:
    void draw(const Frame& frame, Ground* ground) const;

 private:
    Program program_{"hatch"};
};

}  // namespace render
