#include "render/base/ground_steps.hpp"

#include <cmath>
#include <numbers>

#include "render/base/line_style.hpp"

namespace render {
namespace {

// px; from afar closer, for areas that are small there.
constexpr ByZoom wide_spacing{3.5, 5.5, 4.5, 9.0};
constexpr double hatch_width = 0.9;  // px
// Close by, the hatch fills the picture: it steps back, to stay a ground.
constexpr ByZoom hatch_strength{8.5, 12, 1, 0.4};

/// Water as the ground, then land, countries in focus a little lighter, and lakes over them.
void add_fills(std::vector<GroundStep>& into, const Frame& frame) {
    const struct {
        geo::Layer layer;
        FillStep step;
    } fills[] = {
        {geo::Layer::world, {Fill::world, frame.palette.land}},
        {geo::Layer::countries, {Fill::countries, frame.palette.land}},
        {geo::Layer::countries, {Fill::focus_countries, frame.palette.land_focus}},
        {geo::Layer::lakes, {Fill::lakes, frame.palette.water}},
    };
    if (frame.beyond_world) into.push_back(FillStep{Fill::sea, frame.palette.water});
    for (const auto& [layer, step] : fills)
        if (frame.shows(layer)) into.push_back(step);
}

/// How far the lines through `origin` lie from those through the picture's lower left corner, px.
double phase(const Frame& frame, const geo::ProjectedPoint& origin, double spacing) {
    const double x = (origin.x - frame.centre.x) * frame.device_px_per_metre + frame.width / 2.0;
    const double y = (origin.y - frame.centre.y) * frame.device_px_per_metre + frame.height / 2.0;
    return std::fmod((x - y) / std::numbers::sqrt2 / frame.ratio, spacing);
}

/// Fine lines over disputed land: the wider area sparsely; the former oblast twice as dense, with
/// every second line continuing one of the wider area's.
void add_hatches(std::vector<GroundStep>& into, const Frame& frame,
                 const geo::ProjectedPoint& origin) {
    if (!frame.shows(geo::Layer::disputed)) return;
    const double spacing = wide_spacing.at(frame.scene.camera.zoom);
    HatchStep hatch{
        Fill::disputed,
        style::faded(frame.palette.disputed_hatch, hatch_strength.at(frame.scene.camera.zoom)),
        hatch_width, spacing, phase(frame, origin, spacing)};
    into.push_back(hatch);
    hatch.fill = Fill::oblast;
    hatch.spacing /= 2;
    into.push_back(hatch);
}

void add_line(std::vector<GroundStep>& into, const Frame& frame, const LineStyle& style) {
    const double zoom = frame.scene.camera.zoom;
    const double strength = style.strength.at(zoom);
    if (!frame.shows(style.layer) || strength <= 0) return;
    into.push_back(LineStep{style.line, style::faded(frame.palette.*style.colour, strength),
                            style.width.at(zoom), style.dash, style.gap, style.round});
}

}  // namespace

std::vector<GroundStep> ground_steps(const Frame& frame, const geo::ProjectedPoint& hatch_origin) {
    std::vector<GroundStep> in_order;
    add_fills(in_order, frame);
    // The faint broad bands along borders belong under everything else that lies on the land.
    add_line(in_order, frame, border_band());
    add_hatches(in_order, frame, hatch_origin);
    for (const LineStyle& style : line_styles()) add_line(in_order, frame, style);
    return in_order;
}

style::Colour background_of(const Frame& frame) {
    return frame.beyond_world ? frame.palette.beyond_world : frame.palette.water;
}

}  // namespace render
