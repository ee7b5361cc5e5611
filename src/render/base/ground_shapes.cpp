#include "render/base/ground_shapes.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "geo/projection/projected_shape.hpp"
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
bool is_border(const Boundary& boundary) {
    return !is_coast(boundary) && !is_disputed_border(boundary);
}
bool is_contact(const Boundary& boundary) {
    return !is_oblast(boundary) && !is_held_line(boundary);
}
bool is_main_river(const Boundary& boundary) {
    return boundary.rank <= 1 && !boundary.name.empty();
}

/// Where a line or ring lies in a projection.
struct Boxes {
    geo::Projection projection;

    MetreBox operator()(const geo::Line& places, bool closed) const {
        return projection == geo::Projection::web_mercator ? upright(places) : bent(places, closed);
    }

 private:
    /// Meridians and parallels stay upright: two corners say it all.
    MetreBox upright(const geo::Line& places) const {
        const geo::Bounds& world = geo::world_of(projection);
        geo::Bounds seen;
        for (const geo::LngLat& at : places)
            if (geo::is_plausible(at))
                seen.include(geo::LngLat{std::clamp(at.lng, world.west, world.east),
                                         std::clamp(at.lat, world.south, world.north)});
        MetreBox box;
        if (seen.is_empty()) return box;
        box.include(geo::project(projection, {seen.west, seen.south}));
        box.include(geo::project(projection, {seen.east, seen.north}));
        return box;
    }
    MetreBox bent(const geo::Line& places, bool closed) const {
        constexpr double tolerance_m = 2000.0;  // of what a bent edge may stand out
        MetreBox box;
        for (const geo::ProjectedLine& piece :
             geo::projected(projection, places, closed, tolerance_m))
            for (const geo::ProjectedPoint& at : piece) box.include(at);
        return box.grown(tolerance_m);
    }
};

void add_outlines(std::vector<GroundLine>& lines, const geo::Boundary& boundary,
                  const Boxes& box_of) {
    for (const geo::Line& line : boundary.geometry.lines)
        lines.push_back({&line, false, box_of(line, false), &boundary});
    for (const geo::Polygon& polygon : boundary.geometry.polygons) {
        lines.push_back({&polygon.outer, true, box_of(polygon.outer, true), &boundary});
        for (const geo::Ring& hole : polygon.holes)
            lines.push_back({&hole, true, box_of(hole, true), &boundary});
    }
}

geo::Polygon box_polygon(const geo::Bounds& box) {
    return {{{box.west, box.south},
             {box.east, box.south},
             {box.east, box.north},
             {box.west, box.north}},
            {}};
}

}  // namespace

GroundShapes::GroundShapes(std::shared_ptr<const geo::BaseMap> base_, geo::Projection projection_)
    : base(std::move(base_)),
      projection(projection_),
      nodes(geo::nodes_of(*base, projection)),
      world_(box_polygon(geo::world_of(projection))) {
    const Boxes box_of{projection};
    fills[static_cast<std::size_t>(Fill::sea)].push_back(
        {&world_, box_of(world_.outer, true), nullptr});
    const auto fill = [&](Fill kind, Layer layer, const Test& wanted) {
        for (const Boundary& boundary : (*base)[layer])
            if (wanted(boundary))
                for (const geo::Polygon& polygon : boundary.geometry.polygons)
                    fills[static_cast<std::size_t>(kind)].push_back(
                        {&polygon, box_of(polygon.outer, true), &boundary});
    };
    fill(Fill::world, Layer::world, any);
    fill(Fill::countries, Layer::countries, std::not_fn(in_focus));
    fill(Fill::focus_countries, Layer::countries, in_focus);
    fill(Fill::lakes, Layer::lakes, any);
    fill(Fill::disputed, Layer::disputed, std::not_fn(is_oblast));
    fill(Fill::oblast, Layer::disputed, is_oblast);

    const auto line = [&](LineKind kind, Layer layer, const Test& wanted) {
        for (const Boundary& boundary : (*base)[layer])
            if (wanted(boundary))
                add_outlines(lines[static_cast<std::size_t>(kind)], boundary, box_of);
    };
    line(LineKind::coasts, Layer::borders, is_coast);
    line(LineKind::lake_shores, Layer::lakes, any);
    line(LineKind::main_rivers, Layer::rivers, is_main_river);
    line(LineKind::rivers, Layer::rivers, std::not_fn(is_main_river));
    line(LineKind::regions, Layer::regions, any);
    line(LineKind::borders, Layer::borders, is_border);
    line(LineKind::disputed_borders, Layer::borders, is_disputed_border);
    line(LineKind::oblast_border, Layer::control, is_oblast);
    line(LineKind::held_lines, Layer::control, is_held_line);
    line(LineKind::contact, Layer::control, is_contact);

    geo::Bounds disputed;
    for (const Boundary& boundary : (*base)[Layer::disputed])
        if (!is_coarse(boundary)) disputed.include(geo::bounds_of(boundary.geometry));
    if (!disputed.is_empty()) hatch_origin = geo::project(projection, disputed.centre());
}

}  // namespace render
