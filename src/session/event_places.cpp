#include "session/event_places.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>

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

void EventPlaces::lay_out(const std::shared_ptr<const claims::Atlas>& atlas,
                          geo::Projection projection) {
    if (atlas == atlas_ && projection == projection_) return;
    std::unordered_map<const claims::EventChunk*, std::size_t> known;
    if (atlas_ && projection == projection_) {
        std::size_t first = 0;
        for (const auto& chunk : atlas_->chunks()) {
            known.emplace(chunk.get(), first);
            first += chunk->size();
        }
    }
    std::vector<geo::ProjectedPoint> places;
    places.reserve(atlas->event_count());
    for (const auto& chunk : atlas->chunks()) {
        if (const auto found = known.find(chunk.get()); found != known.end())
            std::copy_n(places_.begin() + static_cast<std::ptrdiff_t>(found->second), chunk->size(),
                        std::back_inserter(places));
        else
            lay_out_chunk(*chunk, projection, places);
    }
    places_ = std::move(places);
    atlas_ = atlas;
    projection_ = projection;
}

}  // namespace session
