#pragma once

#include <cstdint>
#include <vector>

#include "geo/shape/geometry.hpp"

namespace geo {

/// Tells of very many places whether each lies inside one of some polygons, as contains() does. The
/// edges lie sorted into strips of latitude, so that only those are looked at that may lie beside a
/// place.
class Inside {
 public:
    explicit Inside(const std::vector<Polygon>& polygons);

    bool operator()(const LngLat& at) const;

 private:
    struct Edge {
        LngLat from, to;
        std::uint32_t ring;
    };
    struct RingOf {
        std::uint32_t polygon;
        bool is_hole;
    };
    void sort_into_strips(const std::vector<Edge>& edges);
    std::size_t strip(double lat) const;

    Bounds bounds_;
    std::vector<RingOf> rings_;
    std::vector<Edge> edges_;          ///< strip by strip, within one in the order of the rings
    std::vector<std::size_t> begins_;  ///< of the strips among them, and the end
};

}  // namespace geo
