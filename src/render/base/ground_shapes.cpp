#include "render/base/ground_shapes.hpp"

#include <functional>

#include "render/base/base_kinds.hpp"

namespace render {
namespace {

using geo::Boundary;
using geo::Layer;
using Test = std::function<bool(const Boundary&)>;

bool any(const Boundary&) {
    return true;
}
bool in_focus(const Boundary& boundary) {
    return boundary.focus;
}
bool is_main_river(const Boundary& boundary) {
    return boundary.rank <= 1 && !boundary.name.empty();
}

MetreBox box_of(const geo::Line& places) {
    MetreBox box;
    for (const geo::LngLat& at : places)
        if (geo::is_plausible(at)) box.include(geo::project(at));
    return box;
}

void add_outlines(std::vector<GroundLine>& lines, const geo::Geometry& geometry) {
    for (const geo::Line& line : geometry.lines) lines.push_back({&line, false, box_of(line)});
    for (const geo::Polygon& polygon : geometry.polygons) {
        lines.push_back({&polygon.outer, true, box_of(polygon.outer)});
        for (const geo::Ring& hole : polygon.holes) lines.push_back({&hole, true, box_of(hole)});
    }
}

}  // namespace

GroundShapes::GroundShapes(const geo::BaseMap& base) {
    const auto fill = [&](Fill kind, Layer layer, const Test& wanted) {
        for (const Boundary& boundary : base[layer])
            if (wanted(boundary))
                for (const geo::Polygon& polygon : boundary.geometry.polygons)
                    fills[static_cast<std::size_t>(kind)].push_back(
                        {&polygon, box_of(polygon.outer)});
    };
    fill(Fill::world, Layer::world, any);
    fill(Fill::countries, Layer::countries, std::not_fn(in_focus));
    fill(Fill::focus_countries, Layer::countries, in_focus);
    fill(Fill::lakes, Layer::lakes, any);
    fill(Fill::disputed, Layer::disputed, std::not_fn(is_oblast));
    fill(Fill::oblast, Layer::disputed, is_oblast);

    const auto line = [&](LineKind kind, Layer layer, const Test& wanted) {
        for (const Boundary& boundary : base[layer])
            if (wanted(boundary))
                add_outlines(lines[static_cast<std::size_t>(kind)], boundary.geometry);
    };
    line(LineKind::coasts, Layer::borders, is_coast);
    line(LineKind::lake_shores, Layer::lakes, any);
    line(LineKind::main_rivers, Layer::rivers, is_main_river);
    line(LineKind::rivers, Layer::rivers, std::not_fn(is_main_river));
    line(LineKind::regions, Layer::regions, any);
    line(LineKind::borders, Layer::borders, std::not_fn(is_coast));
    line(LineKind::oblast_border, Layer::control, is_oblast);
    line(LineKind::contact, Layer::control, std::not_fn(is_oblast));
}

}  // namespace render
