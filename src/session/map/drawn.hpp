#pragma once

#include <vector>

#include "geo/shape/geometry.hpp"

namespace session {

/// What clicks on the map draw, corner by corner.
struct Drawn {
    enum class Purpose {
        filter,  ///< an area that events are asked for by; its sides are straight in degrees
        measure  ///< lengths and an area; its sides are the shortest ways
    };
    Purpose purpose = Purpose::filter;
    geo::Ring corners;
    bool closed = false;  ///< the last corner is joined with the first; only what is measured stays

    // What is measured, on the ellipsoid.
    std::vector<double>
        legs_m{};           ///< from each corner to the next, of a closed one back to the first
    double length_m = 0.0;  ///< of all legs
    double area_m2 = 0.0;   ///< of a closed one; 0 where its sides cross
    bool crosses = false;   ///< sides of a closed one cross: it has no area
};

/// Fills in what is measured.
void measure(Drawn& drawn);

}  // namespace session
