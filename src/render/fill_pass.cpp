#include "render/fill_pass.hpp"

namespace render {

void FillPass::draw(const Frame& frame, Ground* ground) const {
    if (ground == nullptr) return;
    const struct {
        geo::Layer layer;
        Fill fill;
        style::Colour colour;
    } steps[] = {
        {geo::Layer::world, Fill::world, frame.palette.land},
        {geo::Layer::countries, Fill::countries, frame.palette.land},
        {geo::Layer::countries, Fill::focus_countries, frame.palette.land_focus},
        {geo::Layer::lakes, Fill::lakes, frame.palette.water},
    };
    glDisable(GL_BLEND);  // all opaque
    program_.use();
    frame.set_camera(program_);
    if (frame.beyond_world) {
        program_.set("u_colour", frame.palette.water);
        ground->draw(Fill::sea, frame);
    }
    for (const auto& step : steps) {
        if (!frame.shows(step.layer)) continue;
        program_.set("u_colour", step.colour);
        ground->draw(step.fill, frame);
    }
    glEnable(GL_BLEND);
}

}  // namespace render
