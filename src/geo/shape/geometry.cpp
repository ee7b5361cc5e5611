#include "geo/shape/geometry.hpp"

namespace geo {

Bounds bounds_of(const Geometry& geometry) {
    Bounds bounds;
    for (const Polygon& polygon : geometry.polygons)
        for (const LngLat& at : polygon.outer) bounds.include(at);
    for (const Line& line : geometry.lines)
        for (const LngLat& at : line) bounds.include(at);
    for (const LngLat& at : geometry.points) bounds.include(at);
    return bounds;
}

}  // namespace geo
