#pragma once

#include "geo/bounds.hpp"
#include "geo/lng_lat.hpp"
#include "geo/projection/projection.hpp"

namespace geo {

/// A place on the screen in device-independent pixels: x right, y down, (0,0) = top left.
struct ScreenPoint {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const ScreenPoint&, const ScreenPoint&) = default;
};

/// What the map is drawn into. Size in device-independent pixels; pixel_ratio device pixels each.
struct Viewport {
    double width = 1280.0;
    double height = 800.0;
    double pixel_ratio = 1.0;

    friend bool operator==(const Viewport&, const Viewport&) = default;
};

/// Where one looks. The world is 512 px wide at zoom 0 (see metres_per_pixel_at_zoom_0) and doubles
/// with every zoom level. The camera knows the projection, so that whoever asks it where things are
/// is right in each.
///
///      y north (metres)            (0,0)──► x screen (px)
///      ▲                             │
///      └──► x east                   ▼ y
struct Camera {
    LngLat centre;
    double zoom = 0.0;
    Projection projection = Projection::web_mercator;

    friend bool operator==(const Camera&, const Camera&) = default;
};

inline constexpr double min_zoom = 0.0;
inline constexpr double max_zoom = 19.0;

/// Projected metres per device-independent pixel.
double metres_per_pixel(const Camera& camera);

ScreenPoint to_screen(const Camera& camera, const Viewport& viewport, const ProjectedPoint& at);
ScreenPoint to_screen(const Camera& camera, const Viewport& viewport, const LngLat& at);
/// Beyond the projection's world there is no place: both coordinates are NaN.
LngLat to_lng_lat(const Camera& camera, const Viewport& viewport, const ScreenPoint& at);

/// Whether some of the viewport lies beyond the projection's world.
bool sees_beyond_world(const Camera& camera, const Viewport& viewport);

/// A window around the part of the world that the viewport shows.
Bounds visible_bounds(const Camera& camera, const Viewport& viewport);

/// The map follows the pointer: dx, dy in px to the right and down.
Camera panned(const Camera& camera, double dx, double dy);

/// Zooms by `levels`, keeping the place under `anchor` where it is.
Camera zoomed_about(const Camera& camera, const Viewport& viewport, const ScreenPoint& anchor,
                    double levels);

/// The camera that shows all of `bounds` with `padding` px free on every side. A window without
/// extent (a single place) gives `place_zoom`.
Camera fitted(Projection projection, const Bounds& bounds, const Viewport& viewport, double padding,
              double place_zoom = 9.0);

/// The same view in another projection: the same centre, at the same scale there.
Camera reprojected(const Camera& camera, Projection projection);

/// The same camera with zoom and centre brought back into the world.
Camera clamped(const Camera& camera);

}  // namespace geo
