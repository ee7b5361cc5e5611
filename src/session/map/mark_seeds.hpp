#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "geo/camera.hpp"
#include "session/map/event_places.hpp"

namespace session {

/// A part of the flat map, metres; the edges belong to it.
struct MapWindow {
    double west, south, east, north;

    /// `reach_px` more on every side than the viewport shows.
    static MapWindow around(const geo::Camera& camera, const geo::Viewport& viewport,
                            double reach_px);
};

/// What groups grow from: one event, or several so close together that they can only be one group.
struct MarkSeed {
    geo::ProjectedPoint centre;  ///< mean of the events' places, metres
    std::uint32_t count = 0;
    claims::EventRow first_row = 0;
};

/// The events within a window as seeds: millions of events give no more seeds than there is room.
struct MarkSeeds {
    std::vector<MarkSeed> seeds;
    std::vector<claims::EventRow> rows;   ///< of the events within, in the order of the atlas
    std::vector<std::uint32_t> seed_of;   ///< for each of `rows`
    std::size_t unlocated = 0, away = 0;  ///< events without a place; with one elsewhere
};

/// Seeds lie in squares of the map that stay where they are while one pans and, between two whole
/// zooms, while one zooms. `rows` is in the order of the atlas.
MarkSeeds seed_marks(const EventPlaces& places, std::span<const claims::EventRow> rows,
                     const geo::Camera& camera, const MapWindow& window);

}  // namespace session
