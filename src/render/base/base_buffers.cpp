#include "render/base/base_buffers.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "geo/camera.hpp"
#include "render/base/base_kinds.hpp"
#include "render/base/simplify.hpp"

namespace render {
namespace {

using geo::Boundary;
using geo::Layer;
using geo::ProjectedPoint;

// Shapes for these zooms are thinned out to what is seen there: the software renderer spends its
// time on corners.
constexpr std::array detail_zooms{3.0, 4.5, 6.0, 7.5, 9.0, std::numeric_limits<double>::infinity()};
constexpr double tolerance_px = 0.25;

double tolerance_m(double zoom) {
    return std::isinf(zoom) ? 0.0 : tolerance_px * geo::metres_per_pixel({{}, zoom});
}

bool any(const Boundary&) {
    return true;
}
bool is_main_river(const Boundary& boundary) {
    return boundary.rank <= 1 && !boundary.name.empty();
}
bool in_focus(const Boundary& boundary) {
    return boundary.focus;
}

using Test = std::function<bool(const Boundary&)>;

void add_line(LineBuffer& lines, const geo::Line& places, bool closed, double tolerance) {
    std::vector<ProjectedPoint> line;
    line.reserve(places.size() + 1);
    for (const geo::LngLat& at : places)
        if (geo::is_plausible(at)) line.push_back(geo::project(at));
    if (closed && !line.empty()) line.push_back(line.front());
    lines.add(simplified(line, tolerance));
}

void add_outlines(LineBuffer& lines, const geo::Geometry& geometry, double tolerance) {
    for (const geo::Line& line : geometry.lines) add_line(lines, line, false, tolerance);
    for (const geo::Polygon& polygon : geometry.polygons) {
        add_line(lines, polygon.outer, true, tolerance);
        for (const geo::Ring& hole : polygon.holes) add_line(lines, hole, true, tolerance);
    }
}

}  // namespace

BaseBuffers::BaseBuffers(const geo::BaseMap& base) {
    for (const double zoom : detail_zooms) {
        Detail detail{zoom, tolerance_m(zoom), {}, {}};
        add_fills(base, detail);
        add_lines(base, detail);
        details_.push_back(detail);
    }
    fills_.upload();
    lines_.upload();

    geo::Bounds disputed;
    for (const Boundary& boundary : base[Layer::disputed])
        disputed.include(geo::bounds_of(boundary.geometry));
    if (!disputed.is_empty()) hatch_origin_ = geo::project(disputed.centre());
}

void BaseBuffers::add_fills(const geo::BaseMap& base, Detail& detail) {
    const auto add = [&](Fill fill, Layer layer, const Test& wanted) {
        for (const Boundary& boundary : base[layer])
            if (wanted(boundary)) fills_.add(boundary.geometry, detail.tolerance_m);
        detail.fills[static_cast<std::size_t>(fill)] = fills_.end_part();
    };
    add(Fill::world, Layer::world, any);
    add(Fill::countries, Layer::countries, std::not_fn(in_focus));
    add(Fill::focus_countries, Layer::countries, in_focus);
    add(Fill::lakes, Layer::lakes, any);
    add(Fill::disputed, Layer::disputed, std::not_fn(is_oblast));
    add(Fill::oblast, Layer::disputed, is_oblast);
}

void BaseBuffers::add_lines(const geo::BaseMap& base, Detail& detail) {
    const auto add = [&](Line line, Layer layer, const Test& wanted) {
        for (const Boundary& boundary : base[layer])
            if (wanted(boundary)) add_outlines(lines_, boundary.geometry, detail.tolerance_m);
        detail.lines[static_cast<std::size_t>(line)] = lines_.end_part();
    };
    add(Line::coasts, Layer::borders, is_coast);
    add(Line::lake_shores, Layer::lakes, any);
    add(Line::main_rivers, Layer::rivers, is_main_river);
    add(Line::rivers, Layer::rivers, std::not_fn(is_main_river));
    add(Line::regions, Layer::regions, any);
    add(Line::borders, Layer::borders, std::not_fn(is_coast));
    add(Line::oblast_border, Layer::control, is_oblast);
    add(Line::contact, Layer::control, std::not_fn(is_oblast));
}

const BaseBuffers::Detail& BaseBuffers::detail_for(const Frame& frame) const {
    return *std::ranges::find_if(details_, [&](const Detail& detail) {
        return frame.scene.camera.zoom <= detail.up_to_zoom;
    });
}

void BaseBuffers::draw(Fill fill, const Frame& frame) const {
    fills_.draw(detail_for(frame).fills[static_cast<std::size_t>(fill)], frame.view);
}

void BaseBuffers::draw(Line line, const Frame& frame) const {
    lines_.draw(detail_for(frame).lines[static_cast<std::size_t>(line)], frame.view);
}

}  // namespace render
