#include "session/map/event_places.hpp"

#include <limits>

namespace session {
namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
constexpr double beyond = std::numeric_limits<double>::infinity();

void lay_out_chunk(const claims::EventChunk& chunk, geo::Projection projection,
                   geo::ProjectedPoint* into) {
    const geo::Bounds& world = geo::world_of(projection);
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const geo::LngLat& at = chunk.at(row);
        if (!geo::is_plausible(at))
            into[row] = {nowhere, nowhere};
        else if (!world.contains(at))
            into[row] = {beyond, beyond};
        else
            into[row] = geo::project(projection, at);
    }
}

}  // namespace

void EventPlaces::lay_out(const claims::Atlas& atlas, geo::Projection projection,
                          const claims::Workers& workers) {
    if (projection != projection_) places_.forget();
    projection_ = projection;
    places_.update(atlas, workers, [&] {
        return [&](const claims::EventChunk& chunk, geo::ProjectedPoint* into) {
            lay_out_chunk(chunk, projection, into);
        };
    });
}

}  // namespace session
