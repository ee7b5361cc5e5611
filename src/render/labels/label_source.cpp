#include "render/labels/label_source.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "render/base/base_kinds.hpp"
#include "render/labels/widest_place.hpp"

namespace render {
namespace {

using geo::Boundary;
using geo::Layer;

std::optional<LabelKind> kind_of(Layer layer) {
    switch (layer) {
        case Layer::world:
        case Layer::countries:
            return LabelKind::country;
        case Layer::lakes:
            return LabelKind::water;
        case Layer::rivers:
            return LabelKind::river;
        case Layer::regions:
            return LabelKind::region;
        case Layer::disputed:
            return LabelKind::disputed;
        case Layer::control:
            return LabelKind::control_line;
        case Layer::places:
            return LabelKind::place;
        case Layer::borders:
        case Layer::region_areas:
            break;
    }
    return std::nullopt;
}

LabelPath path_of(const geo::Line& line, geo::Projection projection) {
    LabelPath path;
    double along = 0.0;
    for (const geo::LngLat& at : line) {
        if (!geo::is_plausible(at)) continue;
        const geo::ProjectedPoint place = geo::project(projection, at);
        if (!path.places.empty())
            along += std::hypot(place.x - path.places.back().x, place.y - path.places.back().y);
        path.places.push_back(place);
        path.along.push_back(along);
    }
    return path;
}

/// A country may be in `world` and, cut to the region, in `countries`: each has its own place for
/// the name, for looking from afar and from near.
constexpr double near_zoom = 4.6;

void share_zooms(std::vector<LabelSource>& sources) {
    for (LabelSource& far : sources) {
        if (far.layer != Layer::world) continue;
        for (LabelSource& near : sources) {
            if (near.layer != Layer::countries || near.of->name != far.of->name) continue;
            if (near.focus) {
                far.to_zoom = 0;
            } else {
                far.to_zoom = near.from_zoom = near_zoom;
            }
        }
    }
}

geo::LngLat anchor_of(const Boundary& boundary, const geo::Bounds& bounds) {
    if (boundary.label_at != geo::LngLat{}) return boundary.label_at;
    if (!boundary.geometry.points.empty()) return boundary.geometry.points.front();
    return bounds.centre();
}

/// From side to side, through the middle.
double width_of(const geo::Bounds& bounds, geo::Projection projection) {
    const double lat = bounds.centre().lat;
    const geo::ProjectedPoint west = geo::project(projection, {bounds.west, lat});
    const geo::ProjectedPoint east = geo::project(projection, {bounds.east, lat});
    return std::hypot(east.x - west.x, east.y - west.y);
}

LabelSource source_of(const Boundary& boundary, LabelKind kind, Layer layer,
                      geo::Projection projection, geo::Names names) {
    LabelSource source;
    source.kind = kind;
    source.layer = layer;
    source.of = &boundary;
    source.text = kind == LabelKind::control_line ? geo::name_with_years(boundary, names)
                                                  : geo::name_in(boundary, names);
    source.dotted_capital = geo::has_dotted_capital(boundary, names);
    const geo::Bounds bounds = geo::bounds_of(boundary.geometry);
    const geo::LngLat anchor = anchor_of(boundary, bounds);
    source.at = geo::project(projection, anchor);
    source.beyond_world = !geo::world_of(projection).contains(anchor);
    if (kind == LabelKind::river || kind == LabelKind::control_line)
        for (const geo::Line& line : boundary.geometry.lines)
            source.paths.push_back(path_of(line, projection));
    source.width_m = bounds.is_empty() ? 0.0 : width_of(bounds, projection);
    if (!boundary.geometry.polygons.empty()) source.area = &boundary.geometry;
    source.rank = boundary.rank;
    source.population = boundary.population;
    source.focus = boundary.focus;
    source.capital = boundary.capital;
    source.oblast = is_oblast(boundary);
    return source;
}

/// The area behind the line of contact is named where the oblast leaves most room.
void settle_disputed(const geo::BaseMap& base, geo::Projection projection,
                     std::vector<LabelSource>& sources) {
    std::vector<geo::Ring> holes;
    for (const Boundary& boundary : base[Layer::disputed])
        if (is_oblast(boundary))
            for (const geo::Polygon& polygon : boundary.geometry.polygons)
                holes.push_back(polygon.outer);
    for (LabelSource& source : sources) {
        const Boundary& boundary = *source.of;
        if (source.layer != Layer::disputed || boundary.label_at != geo::LngLat{} ||
            boundary.geometry.polygons.empty())
            continue;
        geo::Polygon polygon = boundary.geometry.polygons.front();
        if (!is_oblast(boundary))
            polygon.holes.insert(polygon.holes.end(), holes.begin(), holes.end());
        const WidestPlace place = widest_place(polygon, projection);
        source.at = place.at;
        source.width_m = 2 * place.radius_m;
    }
}

/// What is disputed as a whole and lies in the coarse world as a country bears its name there.
bool is_named_as_country(const geo::BaseMap& base, const Boundary& disputed) {
    return is_coarse(disputed) && std::ranges::find(base[Layer::world], disputed.name,
                                                    &Boundary::name) != base[Layer::world].end();
}

/// Names of larger things first, then by the data's own rank and by size.
auto importance(const LabelSource& source) {
    const auto group = [&] {
        switch (source.kind) {
            case LabelKind::country:
                return source.focus ? 0 : 3;
            case LabelKind::disputed:
                return 1;
            case LabelKind::place:
                return source.capital ? 2 : 5;
            case LabelKind::control_line:
                return 4;
            case LabelKind::water:
                return 4;
            case LabelKind::river:
                return 6;
            case LabelKind::region:
                return 7;
        }
        return 8;
    };
    return std::tuple(group(), source.rank, -source.population, -source.width_m);
}

}  // namespace

std::vector<LabelSource> label_sources(const geo::BaseMap& base, geo::Projection projection,
                                       geo::Names names) {
    std::vector<LabelSource> sources;
    for (std::size_t i = 0; i < geo::layer_count; ++i) {
        const auto layer = static_cast<Layer>(i);
        const std::optional<LabelKind> kind = kind_of(layer);
        if (!kind) continue;
        for (const Boundary& boundary : base[layer]) {
            if (boundary.name.empty() || boundary.geometry.is_empty()) continue;
            if (layer == Layer::disputed && is_named_as_country(base, boundary)) continue;
            // A mere corner of a country, without a place for a name.
            if (layer == Layer::countries && boundary.label_at == geo::LngLat{}) continue;
            sources.push_back(source_of(boundary, *kind, layer, projection, names));
        }
    }
    share_zooms(sources);
    settle_disputed(base, projection, sources);
    std::erase_if(sources, [](const LabelSource& source) { return source.beyond_world; });
    std::ranges::stable_sort(
        sources, [](const auto& a, const auto& b) { return importance(a) < importance(b); });
    return sources;
}

}  // namespace render
