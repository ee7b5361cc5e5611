#include "render/passes/line_pass.hpp"

#include "render/gl/set_camera.hpp"

namespace render {

void LinePass::draw(const Frame& frame, const LineStep& step, Ground& ground) const {
    const double ratio = frame.ratio;
    program_.use();
    set_camera(program_, frame);
    program_.set("u_colour", step.colour);
    program_.set("u_half_width", static_cast<float>(step.width / 2 * ratio));
    program_.set("u_dash", static_cast<float>(step.dash * ratio));
    program_.set("u_period", static_cast<float>((step.dash + step.gap) * ratio));
    program_.set("u_round", step.round ? 1.0F : 0.0F);
    ground.draw(step.line, frame);
}

}  // namespace render
