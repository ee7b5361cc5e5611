#include "session/event_places.hpp"

#include <limits>

namespace session {
namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
constexpr double beyond = std::numeric_limits<double>::infinity();

void lay_out_chunk(const claims::EventChunk& chunk, geo::Projection projection,
                   std::vector<geo::ProjectedPoint>& places) {
    const geo::Bounds& world = geo::world_of(projection);
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const geo::LngLat& at = chunk.at(row);
        if (!geo::is_plausible(at))
            places.push_back({nowhere, nowhere});
        else if (!world.contains(at))
            places.push_back({beyond, beyond});
        else
            places.push_back(geo::project(projection, at));
    }
}

}  // namespace

void EventPlaces::lay_out(const claims::Atlas& atlas, geo::Projection projection) {
    if (projection != projection_) places_.forget();
    projection_ = projection;
    places_.update(atlas, [&](const claims::EventChunk& chunk, auto& places) {
        lay_out_chunk(chunk, projection, places);
    });
}

}  // namespace session
