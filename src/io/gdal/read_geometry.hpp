#pragma once

#include <string>

#include "geo/shape/geometry.hpp"

class OGRGeometry;

namespace io {

struct GeometryReading {
    geo::Geometry geometry;  ///< empty when the feature cannot be drawn
    std::string problem;     ///< a clause: "has a coordinate that is no number"
    bool is_beyond_degrees = false;
    std::size_t dropped_parts = 0;  ///< rings and lines with too few places to have a shape
};

/// Turns a shape in degrees into ours. Heights and measures are forgotten; longitudes and latitudes
/// that exceed the world by rounding only are brought back.
GeometryReading read_geometry(const OGRGeometry& shape);

}  // namespace io
