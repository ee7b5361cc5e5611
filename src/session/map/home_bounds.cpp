#include "session/map/home_bounds.hpp"

namespace session {

geo::Bounds home_bounds(const geo::BaseMap& base, const claims::Atlas& atlas) {
    const geo::Bounds focus = geo::home_bounds(base);
    geo::Bounds events;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            const geo::LngLat& at = chunk->at(row);
            if (focus.contains(at)) return focus;
            if (geo::is_plausible(at)) events.include(at);
        }
    return events.is_empty() ? focus : events;
}

}  // namespace session
