#pragma once

#include <vector>

#include "geo/base_map.hpp"
#include "geo/bounds.hpp"

namespace session {

/// What a place on the earth lies in and near, as the base map has it. Whatever it does not have is
/// empty. By the recognised borders; what is disputed is told besides.
struct Whereabouts {
    const geo::Boundary* settlement = nullptr;  ///< the nearest one
    double metres = 0.0;                        ///< from it, on the ellipsoid
    double azimuth = 0.0;                       ///< from it, degrees clockwise from north
    const geo::Boundary* water = nullptr;       ///< a lake or sea
    const geo::Boundary* region = nullptr;      ///< first-level
    const geo::Boundary* country = nullptr;
    std::vector<const geo::Boundary*> disputed;
};

/// Answers where a place lies without looking at all of the base map.
class PlaceIndex {
 public:
    PlaceIndex() = default;
    /// Points into the base map, which must outlive it.
    explicit PlaceIndex(const geo::BaseMap& base);

    Whereabouts look_up(const geo::LngLat& at) const;
    /// The disputed areas alone, in the order of the base map.
    std::vector<const geo::Boundary*> disputed_around(const geo::LngLat& at) const;

 private:
    struct Area {
        geo::Bounds bounds;
        const geo::Boundary* of;
    };
    struct Settlement {
        geo::LngLat at;
        const geo::Boundary* of;
    };
    static std::vector<Area> areas_of(const std::vector<geo::Boundary>& layer);
    static const geo::Boundary* first_around(const std::vector<Area>& areas, const geo::LngLat& at);
    void find_settlement(const geo::LngLat& at, Whereabouts& where) const;

    std::vector<Settlement> settlements_;  ///< from south to north
    std::vector<Area> waters_, regions_, countries_, world_, disputed_;
};

}  // namespace session
