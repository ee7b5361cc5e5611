#pragma once

#include "render/base/ground.hpp"
#include "render/base/ground_steps.hpp"
#include "render/frame.hpp"
#include "render/gl/program.hpp"

namespace render {

/// Areas of the base map, each in one colour.
class FillPass {
 public:
    void draw(const Frame& frame, const FillStep& step, Ground& ground) const;

 private:
    Program program_{"fill"};
};

}  // namespace render
