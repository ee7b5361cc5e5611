#pragma once

#include <vector>

#include "geo/bounds.hpp"
#include "geo/lng_lat.hpp"

namespace geo {

/// A closed loop; the first place is not repeated at the end.
using Ring = std::vector<LngLat>;

/// An open polyline.
using Line = std::vector<LngLat>;

struct Polygon {
    Ring outer;
    std::vector<Ring> holes;

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// The shape of one feature; a feature has one kind of shape, the other lists are empty.
struct Geometry {
    std::vector<Polygon> polygons;
    std::vector<Line> lines;
    std::vector<LngLat> points;

    bool is_empty() const { return polygons.empty() && lines.empty() && points.empty(); }

    friend bool operator==(const Geometry&, const Geometry&) = default;
};

Bounds bounds_of(const Geometry& geometry);

}  // namespace geo
