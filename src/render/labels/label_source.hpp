#pragma once

#include <string>
#include <vector>

#include "geo/base_map.hpp"
#include "geo/names.hpp"
#include "geo/projection/projection.hpp"

namespace render {

enum class LabelKind { country, region, disputed, water, river, control_line, place };

/// A polyline with the distance of every corner from its start. Projected metres.
struct LabelPath {
    std::vector<geo::ProjectedPoint> places;
    std::vector<double> along;
};

/// A name that wants to stand on the map, taken from the base map once.
struct LabelSource {
    LabelKind kind = LabelKind::place;
    geo::Layer layer = geo::Layer::places;
    std::string text;
    bool dotted_capital = false;   ///< its small i has the capital İ
    geo::ProjectedPoint at;        ///< where it belongs, unless it follows paths
    std::vector<LabelPath> paths;  ///< rivers and lines
    const geo::Boundary* of = nullptr;
    const geo::Geometry* area = nullptr;  ///< of the base map; what the name stands over
    double width_m = 0.0;                 ///< projected width of what is named; 0 for a place
    int rank = 0;
    long population = 0;
    bool focus = false;
    bool capital = false;
    bool oblast = false;
    bool beyond_world = false;
    double from_zoom = 0.0, to_zoom = 99.0;  ///< shown between these, whatever its look
};

/// In the order of their importance; those beyond the projection's world are left out. They point
/// into the base map, which must outlive them.
std::vector<LabelSource> label_sources(const geo::BaseMap& base, geo::Projection projection,
                                       geo::Names names = geo::Names::usual);

}  // namespace render
