#pragma once

#include <span>
#include <vector>

#include "claims/status/status_counts.hpp"
#include "geo/camera.hpp"
#include "session/map/event_places.hpp"

namespace session {

/// Events that come so close on the screen that their symbols are placed together.
struct MarkGroup {
    geo::ProjectedPoint centre;                ///< mean of the members' places, metres
    std::span<const claims::EventRow> rows{};  ///< in the order of the atlas
    claims::StatusCounts counts{};             ///< of `rows`
};

/// Events grouped around a viewport, as they are for its zoom and projection.
class MarkGroups {
 public:
    /// Of the events in `rows`, which is in the order of the atlas; `statuses` are those of every
    /// event of the atlas. No two groups' symbols cover
    /// each other. Which events come together depends on the zoom and on what lies nearby, not on
    /// where the viewport is: a map that is panned moves groups and never regroups them.
    MarkGroups(const EventPlaces& places, const std::vector<claims::EventRow>& rows,
               const std::vector<claims::Status>& statuses, const geo::Camera& camera,
               const geo::Viewport& viewport);
    MarkGroups(MarkGroups&&) noexcept = default;
    MarkGroups& operator=(MarkGroups&&) noexcept = default;

    /// Whether they are good for what the camera sees.
    bool cover(const geo::Camera& camera, const geo::Viewport& viewport) const;

    const std::vector<MarkGroup>& groups() const { return groups_; }
    std::size_t unlocated() const { return unlocated_; }  ///< events without a place
    /// Events that are in no group: far from the viewport, or beyond the projection's world.
    std::size_t away() const { return away_; }

 private:
    std::vector<claims::EventRow> members_;  ///< what the groups' rows view
    std::vector<MarkGroup> groups_;
    std::size_t unlocated_ = 0;
    std::size_t away_ = 0;
    geo::Camera camera_;
    double half_width_px_, half_height_px_;  ///< around the camera's centre, where groups are good
};

}  // namespace session
