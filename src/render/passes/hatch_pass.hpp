#pragma once

#include "render/base/ground.hpp"
#include "render/base/ground_steps.hpp"
#include "render/frame.hpp"
#include "render/gl/program.hpp"

namespace render {

/// Areas of the base map, hatched.
class HatchPass {
 public:
    void draw(const Frame& frame, const HatchStep& step, Ground& ground) const;

 private:
    Program program_{"hatch"};
};

}  // namespace render
