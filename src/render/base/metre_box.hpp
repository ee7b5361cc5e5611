#pragma once

#include <algorithm>
#include <limits>

#include "geo/projection/projection.hpp"

namespace render {

/// An upright rectangle in projected metres; empty until something is put in.
struct MetreBox {
    double west = std::numeric_limits<double>::infinity();
    double south = std::numeric_limits<double>::infinity();
    double east = -std::numeric_limits<double>::infinity();
    double north = -std::numeric_limits<double>::infinity();

    void include(const geo::ProjectedPoint& at) {
        west = std::min(west, at.x);
        south = std::min(south, at.y);
        east = std::max(east, at.x);
        north = std::max(north, at.y);
    }
    MetreBox grown(double metres) const {
        return {west - metres, south - metres, east + metres, north + metres};
    }
    bool overlaps(const MetreBox& other) const {
        return west <= other.east && other.west <= east && south <= other.north &&
               other.south <= north;
    }
};

}  // namespace render
