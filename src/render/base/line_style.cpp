#include "render/base/line_style.hpp"

#include <algorithm>
#include <cmath>

namespace render {
namespace {

using style::Palette;

// Region lines and small rivers exist only around the countries in focus; seen from afar they
// would show as a patch, so they come in where that patch fills the picture.
constexpr LineStyle styles[] = {
    {geo::Layer::regions,
     LineKind::regions,
     &Palette::region_line,
     {6, 9, 0.7, 1.0},
     {5.6, 7, 0, 1}},
    {geo::Layer::rivers, LineKind::rivers, &Palette::river, {6, 11, 0.7, 1.2}, {5.8, 7.4, 0, 1}},
    {geo::Layer::rivers,
     LineKind::main_rivers,
     &Palette::river,
     {5, 10, 0.9, 1.9},
     {4.2, 5.4, 0, 1}},
    {geo::Layer::lakes, LineKind::lake_shores, &Palette::shore, {4, 8, 0.7, 1.0}, {3.4, 4.4, 0, 1}},
    {geo::Layer::borders, LineKind::coasts, &Palette::shore, {4, 8, 0.7, 1.0}},
    {geo::Layer::borders, LineKind::borders, &Palette::border, {3, 9, 0.6, 1.5}, {1, 3.5, 0.5, 1}},
    {geo::Layer::borders,
     LineKind::disputed_borders,
     &Palette::border,
     {3, 9, 0.8, 1.7},
     {1, 3.5, 0.5, 1},
     4.5,
     3.0},
    {geo::Layer::control,
     LineKind::held_lines,
     &Palette::control_line,
     {4, 9, 1.0, 2.1},
     {2.5, 4, 0, 1},
     5.5,
     3.5},
    {geo::Layer::control,
     LineKind::oblast_border,
     &Palette::control_line,
     {6, 9, 1.1, 1.6},
     {5, 6, 0, 1},
     0.01,
     3.6,
     true},
    {geo::Layer::control,
     LineKind::contact,
     &Palette::control_line,
     {5, 9, 1.3, 2.3},
     always(1),
     7.0,
     4.0},
};

constexpr LineStyle band{
    geo::Layer::borders, LineKind::borders, &Palette::border_band, {3, 9, 2.5, 9}};

}  // namespace

double ByZoom::at(double zoom) const {
    const double part = std::clamp((zoom - from_zoom) / (to_zoom - from_zoom), 0.0, 1.0);
    return std::lerp(from, to, part);
}

std::span<const LineStyle> line_styles() {
    return styles;
}
const LineStyle& border_band() {
    return band;
}

}  // namespace render
