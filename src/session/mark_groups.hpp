#pragma once

#include <vector>

#include "claims/atlas.hpp"
#include "geo/camera.hpp"

namespace session {

/// Events that come so close on the screen that their symbols are placed together.
struct MarkGroup {
    geo::ProjectedPoint centre;  ///< mean of the members' places, metres
    std::vector<claims::EventRow> rows;
};

/// Up to this many stand in a ring around their place, each with its own symbol; more make a stack.
inline constexpr std::size_t largest_fan = 8;

/// Distance between neighbours in a ring, px.
inline constexpr double fan_spacing = 21.0;

/// Radius of the ring for `count` symbols, px; 0 for one.
double fan_radius(std::size_t count);

/// Events grouped for a zoom and a projection.
struct MarkGroups {
    std::vector<MarkGroup> groups;
    std::size_t unlocated = 0;  ///< events without a place
    std::size_t beyond = 0;     ///< events that lie beyond the projection's world
    double zoom = 0.0;
    geo::Projection projection = geo::Projection::web_mercator;
};

/// Groups located events so that no two groups' symbols cover each other. Depends on the camera's
/// zoom and projection and on the events, not on where the map is: a million events are laid flat
/// once per zoom, and a map that is panned moves the groups alone.
MarkGroups group_marks(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                       const geo::Camera& camera);

}  // namespace session
