#include "render/passes/fill_pass.hpp"

#include "render/gl/set_camera.hpp"

namespace render {

void FillPass::draw(const Frame& frame, const FillStep& step, Ground& ground) const {
    glDisable(GL_BLEND);  // all opaque
    program_.use();
    set_camera(program_, frame);
    program_.set("u_colour", step.colour);
    ground.draw(step.fill, frame);
    glEnable(GL_BLEND);
}

}  // namespace render
