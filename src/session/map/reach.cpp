#include "session/map/reach.hpp"

#include <algorithm>
#include <cmath>

#include "geo/measure/around.hpp"
#include "geo/projection/wgs84.hpp"
#include "session/map/circle_radius.hpp"

namespace session {
namespace {

/// Calls `visit` with the place of each event that has one, and the radius of its circle, metres.
template <class Visit>
void for_each_located(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                      const Visit& visit) {
    for (const claims::EventRow row : rows) {
        const claims::Atlas::Place place = atlas.locate(row);
        const geo::LngLat& at = place.chunk->at(place.row);
        if (geo::is_plausible(at))
            visit(at, circle_radius_m(place.chunk->precision(place.row),
                                      place.chunk->radius_m(place.row)));
    }
}

/// Degrees that a metre takes at most: of latitude at the equator, of longitude where it is
/// farthest from there.
struct MostDegrees {
    double lng, lat;

    explicit MostDegrees(const geo::Bounds& places)
        : lng(1.0 /
              geo::metres_per_degree_lng(std::max(std::abs(places.south), std::abs(places.north)))),
          lat(1.0 / geo::metres_per_degree_lat(0.0)) {}

    geo::Bounds around(const geo::LngLat& at, double radius_m) const {
        return {at.lng - radius_m * lng, at.lat - radius_m * lat, at.lng + radius_m * lng,
                at.lat + radius_m * lat};
    }
};

}  // namespace

Reach reach_of(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows) {
    Reach reach;
    for_each_located(atlas, rows, [&](const geo::LngLat& at, double) { reach.places.include(at); });
    reach.circles = reach.places;
    if (reach.places.is_empty()) return reach;
    // Few circles reach beyond all others; only of these it is worked out how far.
    const MostDegrees most(reach.places);
    for_each_located(atlas, rows, [&](const geo::LngLat& at, double radius_m) {
        if (radius_m == 0.0) return;
        const geo::Bounds widest = most.around(at, radius_m);
        const geo::Bounds& known = reach.circles;
        if (!known.contains({widest.west, widest.south}) ||
            !known.contains({widest.east, widest.north}))
            reach.circles.include(geo::around(at, radius_m));
    });
    return reach;
}

}  // namespace session
