#include "session/map/place_index.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "geo/measure/distance.hpp"
#include "geo/measure/geodesic.hpp"
#include "geo/shape/contains.hpp"
#include "session/search/place_search.hpp"

namespace session {
namespace {

constexpr double metres_per_degree = 110000.0;  // of latitude; nowhere less than 110,574 m

}  // namespace

PlaceIndex::PlaceIndex(const geo::BaseMap& base)
    : waters_(areas_of(base[geo::Layer::lakes])),
      regions_(areas_of(base[geo::Layer::region_areas])),
      countries_(areas_of(base[geo::Layer::countries])),
      world_(areas_of(base[geo::Layer::world])),
      disputed_(areas_of(base[geo::Layer::disputed])) {
    for (const geo::Boundary& place : base[geo::Layer::places])
        if (const geo::LngLat at = place_of(place); geo::is_plausible(at))
            settlements_.push_back({at, &place});
    std::ranges::sort(settlements_, {}, [](const Settlement& each) { return each.at.lat; });
}

std::vector<PlaceIndex::Area> PlaceIndex::areas_of(const std::vector<geo::Boundary>& layer) {
    std::vector<Area> areas;
    for (const geo::Boundary& boundary : layer)
        if (!boundary.geometry.polygons.empty())
            areas.push_back({geo::bounds_of(boundary.geometry), &boundary});
    return areas;
}

const geo::Boundary* PlaceIndex::first_around(const std::vector<Area>& areas,
                                              const geo::LngLat& at) {
    const auto found = std::ranges::find_if(areas, [&](const Area& area) {
        return area.bounds.contains(at) && geo::contains(area.of->geometry, at);
    });
    return found == areas.end() ? nullptr : found->of;
}

/// Goes north and south from the place until what lies there is farther off than the nearest so
/// far by its latitude alone.
void PlaceIndex::find_settlement(const geo::LngLat& at, Whereabouts& where) const {
    double nearest = std::numeric_limits<double>::max();
    const auto is_too_far = [&](const Settlement& each) {
        return std::abs(each.at.lat - at.lat) * metres_per_degree > nearest;
    };
    const auto weigh = [&](const Settlement& each) {
        const double metres = geo::distance_m(at, each.at);
        if (metres >= nearest) return;
        nearest = metres;
        where.settlement = each.of;
    };
    const auto middle = std::ranges::lower_bound(
        settlements_, at.lat, {}, [](const Settlement& each) { return each.at.lat; });
    for (auto each = middle; each != settlements_.end() && !is_too_far(*each); ++each) weigh(*each);
    for (auto each = middle; each != settlements_.begin() && !is_too_far(*(each - 1)); --each)
        weigh(*(each - 1));
    if (where.settlement == nullptr) return;
    const geo::Geodesic way = geo::geodesic(place_of(*where.settlement), at);
    where.metres = way.metres;
    where.azimuth = way.from_azimuth;
}

Whereabouts PlaceIndex::look_up(const geo::LngLat& at) const {
    Whereabouts where;
    if (!geo::is_plausible(at)) return where;
    find_settlement(at, where);
    where.water = first_around(waters_, at);
    where.country = first_around(countries_, at);
    // The coarse world lies beyond the detailed ground, and a little beneath its rim.
    if (where.country == nullptr && where.water == nullptr)
        where.country = first_around(world_, at);
    if (where.country != nullptr) where.region = first_around(regions_, at);
    if (where.region != nullptr && where.region->country != where.country->country)
        where.region = nullptr;
    where.disputed = disputed_around(at);
    return where;
}

std::vector<const geo::Boundary*> PlaceIndex::disputed_around(const geo::LngLat& at) const {
    std::vector<const geo::Boundary*> around;
    for (const Area& area : disputed_)
        if (area.bounds.contains(at) && geo::contains(area.of->geometry, at))
            around.push_back(area.of);
    return around;
}

}  // namespace session
