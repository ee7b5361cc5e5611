#include "render/hatch_pass.hpp"

#include <cmath>
#include <numbers>

#include "render/line_style.hpp"

namespace render {
namespace {

constexpr float wide_spacing = 9.0F;  // px
constexpr float line_width = 0.9F;    // px
// Close by, the hatch fills the picture: it steps back, to stay a ground.
constexpr ByZoom strength{8.5, 12, 1, 0.4};

/// How far the lines through `origin` lie from those through the picture's lower left corner.
double phase(const Frame& frame, const geo::ProjectedPoint& origin, double spacing) {
    const double x = (origin.x - frame.centre.x) * frame.device_px_per_metre + frame.width / 2.0;
    const double y = (origin.y - frame.centre.y) * frame.device_px_per_metre + frame.height / 2.0;
    return std::fmod((x - y) / std::numbers::sqrt2, spacing);
}

}  // namespace

void HatchPass::draw(const Frame& frame, Ground* ground) const {
    if (ground == nullptr || !frame.shows(geo::Layer::disputed)) return;
    const float spacing = wide_spacing * frame.ratio;
    const auto origin = static_cast<float>(phase(frame, ground->hatch_origin(), spacing));

    program_.use();
    frame.set_camera(program_);
    program_.set("u_colour",
                 style::faded(frame.palette.disputed_hatch, strength.at(frame.scene.camera.zoom)));
    program_.set("u_width", line_width * frame.ratio);
    program_.set("u_spacing", spacing);
    program_.set("u_phase", origin);
    ground->draw(Fill::disputed, frame);
    program_.set("u_spacing", spacing / 2);
    ground->draw(Fill::oblast, frame);
}

}  // namespace render
