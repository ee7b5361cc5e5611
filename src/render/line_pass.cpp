#include "render/line_pass.hpp"

#include "render/line_style.hpp"

namespace render {
namespace {

void draw_line(const Program& program, const LineStyle& style, const Frame& frame, Ground& ground) {
    const double zoom = frame.scene.camera.zoom;
    const double strength = style.strength.at(zoom);
    if (!frame.shows(style.layer) || strength <= 0) return;

    const double ratio = frame.ratio;
    program.set("u_colour", style::faded(frame.palette.*style.colour, strength));
    program.set("u_half_width", static_cast<float>(style.width.at(zoom) / 2 * ratio));
    program.set("u_dash", static_cast<float>(style.dash * ratio));
    program.set("u_period", static_cast<float>((style.dash + style.gap) * ratio));
    program.set("u_round", style.round ? 1.0F : 0.0F);
    ground.draw(style.line, frame);
}

}  // namespace

void LinePass::draw_bands(const Frame& frame, Ground* ground) const {
    if (ground == nullptr) return;
    program_.use();
    frame.set_camera(program_);
    draw_line(program_, border_band(), frame, *ground);
}

void LinePass::draw(const Frame& frame, Ground* ground) const {
    if (ground == nullptr) return;
    program_.use();
    frame.set_camera(program_);
    for (const LineStyle& style : line_styles()) draw_line(program_, style, frame, *ground);
}

}  // namespace render
