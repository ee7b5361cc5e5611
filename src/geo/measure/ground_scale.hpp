#pragma once

#include <optional>

#include "geo/camera.hpp"

namespace geo {

/// How the ground about one place lies on the screen: the px that a metre to the east and a metre
/// to the north take. Metres are those of the WGS84 ellipsoid.
struct GroundScale {
    ScreenPoint east, north;
};
GroundScale ground_scale(const Camera& camera, const LngLat& at);

/// Metres on the ground per device-independent pixel to the right, at a place.
double ground_metres_per_pixel(const Camera& camera, const LngLat& at);

/// Whether a px at an edge of the viewport takes over a tenth more or less ground than in its
/// middle.
bool scale_varies(const Camera& camera, const Viewport& viewport);

/// What a small circle on the ground looks like: Tissot's indicatrix.
struct ScreenEllipse {
    double major_px = 0.0, minor_px = 0.0;  ///< half axes
    double angle = 0.0;                     ///< of the major one, radians clockwise from rightwards
};
ScreenEllipse circle_on_ground(const Camera& camera, const LngLat& at, double radius_m);

/// Where north is, in radians clockwise from upwards, when that can be said of the whole viewport
/// at once: within a few degrees it is the same in the middle and in the corners.
std::optional<double> north_of(const Camera& camera, const Viewport& viewport);

}  // namespace geo
