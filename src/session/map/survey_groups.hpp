#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "claims/filter/survey.hpp"
#include "geo/camera.hpp"

namespace session {

/// Events that were counted and not read, so close together on the screen that one mark tells of
/// them all.
struct CountedGroup {
    geo::ProjectedPoint centre;  ///< mean of the events' places, metres
    claims::StatusCounts by_status{};
    geo::Bounds ground;  ///< around the middles of their squares
};

/// Squares grouped as MarkGroups groups events, as they are for one zoom and projection.
class SurveyGroups {
 public:
    SurveyGroups(std::span<const claims::CountedSquare> squares, const geo::Camera& camera);

    bool are_for(const geo::Camera& camera) const {
        return camera.zoom == zoom_ && camera.projection == projection_;
    }
    const std::vector<CountedGroup>& groups() const { return groups_; }

 private:
    std::vector<CountedGroup> groups_;
    double zoom_;
    geo::Projection projection_;
};

}  // namespace session
