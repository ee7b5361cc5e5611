#include "render/passes/hatch_pass.hpp"

#include "render/gl/set_camera.hpp"

namespace render {

void HatchPass::draw(const Frame& frame, const HatchStep& step, Ground& ground) const {
    const double ratio = frame.ratio;
    program_.use();
    set_camera(program_, frame);
    program_.set("u_colour", step.colour);
    program_.set("u_width", static_cast<float>(step.width * ratio));
    program_.set("u_spacing", static_cast<float>(step.spacing * ratio));
    program_.set("u_phase", static_cast<float>(step.phase * ratio));
    ground.draw(step.fill, frame);
}

}  // namespace render
