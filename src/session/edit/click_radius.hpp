#pragma once

#include "geo/camera.hpp"

namespace session {

/// How far off a place may be that was clicked on the map, in metres on the ground: what the eye
/// can tell at this zoom and, however close one looks, what the map itself is drawn to. A round
/// number.
double click_radius_m(const geo::Camera& camera, const geo::LngLat& at);

}  // namespace session
