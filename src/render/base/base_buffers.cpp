#include "render/base/base_buffers.hpp"

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

// Lines for these zooms are thinned out to what is seen there.
constexpr std::array detail_zooms{5.0, 7.0, 9.0, std::numeric_limits<double>::infinity()};
constexpr double tolerance_px = 0.3;

double tolerance_m(double zoom) {
    return std::isinf(zoom) ? 0.0 : tolerance_px * geo::metres_per_pixel({{}, zoom});
}

bool any(const Boundary&) { return true; }
bool in_focus(const Boundary& boundary) { return boundary.focus; }

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
    add_fills(base);
    add_lines(base);
    geo::Bounds disputed;
    for (const Boundary& boundary : base[Layer::disputed])
        disputed.include(geo::bounds_of(boundary.geometry));
    if (!disputed.is_empty()) hatch_origin_ = geo::project(disputed.centre());
}

void BaseBuffers::add_fills(const geo::BaseMap& base) {
    const auto add = [&](Fill fill, Layer layer, const Test& wanted) {
        for (const Boundary& boundary : base[layer])
            if (wanted(boundary)) fills_.add(boundary.geometry);
        fill_parts_[static_cast<std::size_t>(fill)] = fills_.end_part();
    };
    add(Fill::world, Layer::world, any);
    add(Fill::countries, Layer::countries, std::not_fn(in_focus));
    add(Fill::focus_countries, Layer::countries, in_focus);
    add(Fill::lakes, Layer::lakes, any);
    add(Fill::disputed, Layer::disputed, std::not_fn(is_oblast));
    add(Fill::oblast, Layer::disputed, is_oblast);
    fills_.upload();
}

void BaseBuffers::add_lines(const geo::BaseMap& base) {
    for (const double zoom : detail_zooms) {
        Detail detail{zoom};
        const auto add = [&](Line line, Layer layer, const Test& wanted) {
            for (const Boundary& boundary : base[layer])
                if (wanted(boundary)) add_outlines(lines_, boundary.geometry, tolerance_m(zoom));
            detail.parts[static_cast<std::size_t>(line)] = lines_.end_part();
        };
        add(Line::coasts, Layer::borders, is_coast);
        add(Line::lake_shores, Layer::lakes, any);
        add(Line::rivers, Layer::rivers, any);
        add(Line::regions, Layer::regions, any);
        add(Line::borders, Layer::borders, std::not_fn(is_coast));
        add(Line::oblast_border, Layer::control, is_oblast);
        add(Line::contact, Layer::control, std::not_fn(is_oblast));
        details_.push_back(detail);
    }
    lines_.upload();
}

void BaseBuffers::draw(Line line, double zoom) const {
    for (const Detail& detail : details_)
        if (zoom <= detail.up_to_zoom)
            return lines_.draw(detail.parts[static_cast<std::size_t>(line)]);
}

}  // namespace render
