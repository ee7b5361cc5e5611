#include "render/labels/label_source.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "render/base/base_kinds.hpp"

namespace render {
namespace {

using geo::Boundary;
using geo::Layer;

std::optional<LabelKind> kind_of(Layer layer) {
    switch (layer) {
        case Layer::world:
        case Layer::countries: return LabelKind::country;
        case Layer::lakes: return LabelKind::water;
        case Layer::rivers: return LabelKind::river;
        case Layer::regions: return LabelKind::region;
        case Layer::disputed: return LabelKind::disputed;
        case Layer::control: return LabelKind::control_line;
        case Layer::places: return LabelKind::place;
        case Layer::borders: break;
    }
    return std::nullopt;
}

LabelPath path_of(const geo::Line& line) {
    LabelPath path;
    double along = 0.0;
    for (const geo::LngLat& at : line) {
        if (!geo::is_plausible(at)) continue;
        const geo::ProjectedPoint place = geo::project(at);
        if (!path.places.empty())
            along += std::hypot(place.x - path.places.back().x, place.y - path.places.back().y);
        path.places.push_back(place);
        path.along.push_back(along);
    }
    return path;
}

geo::LngLat anchor_of(const Boundary& boundary, const geo::Bounds& bounds) {
    if (boundary.label_at != geo::LngLat{}) return boundary.label_at;
    if (!boundary.geometry.points.empty()) return boundary.geometry.points.front();
    return bounds.centre();
}

LabelSource source_of(const Boundary& boundary, LabelKind kind, Layer layer) {
    LabelSource source;
    source.kind = kind;
    source.layer = layer;
    source.text = boundary.name;
    const geo::Bounds bounds = geo::bounds_of(boundary.geometry);
    source.at = geo::project(anchor_of(boundary, bounds));
    if (kind == LabelKind::river || kind == LabelKind::control_line)
        for (const geo::Line& line : boundary.geometry.lines) source.paths.push_back(path_of(line));
    source.width_m = geo::project({bounds.east, 0}).x - geo::project({bounds.west, 0}).x;
    source.rank = boundary.rank;
    source.population = boundary.population;
    source.focus = boundary.focus;
    source.capital = boundary.capital;
    source.oblast = is_oblast(boundary);
    return source;
}

/// Names of larger things first, then by the data's own rank and by size.
auto importance(const LabelSource& source) {
    const auto group = [&] {
        switch (source.kind) {
            case LabelKind::country: return source.focus ? 0 : 3;
            case LabelKind::disputed: return 1;
            case LabelKind::place: return source.capital ? 2 : 5;
            case LabelKind::control_line: return 4;
            case LabelKind::water: return 4;
            case LabelKind::river: return 6;
            case LabelKind::region: return 7;
        }
        return 8;
    };
    return std::tuple(group(), source.rank, -source.population, -source.width_m);
}

}  // namespace

std::vector<LabelSource> label_sources(const geo::BaseMap& base) {
    std::vector<LabelSource> sources;
    for (std::size_t i = 0; i < geo::layer_count; ++i) {
        const auto layer = static_cast<Layer>(i);
        const std::optional<LabelKind> kind = kind_of(layer);
        if (!kind) continue;
        for (const Boundary& boundary : base[layer])
            if (!boundary.name.empty() && !boundary.geometry.is_empty())
                sources.push_back(source_of(boundary, *kind, layer));
    }
    std::ranges::stable_sort(
        sources, [](const auto& a, const auto& b) { return importance(a) < importance(b); });
    return sources;
}

}  // namespace render
