#include "session/map/motion.hpp"

#include <algorithm>
#include <cmath>

namespace session {
namespace {

constexpr double ease_seconds = 0.18;
constexpr double fling_fade_seconds = 0.25;  // speed falls to 1/e in this time
constexpr double slowest_fling = 15.0;       // px per second; below that it stands still

/// Zoom runs evenly; the centre runs so that the place which both cameras show at the same point
/// of the screen stays there all the way.
geo::Camera between(const geo::Camera& from, const geo::Camera& to, double share) {
    const double zoom = std::lerp(from.zoom, to.zoom, share);
    const double scale_from = std::exp2(-from.zoom), scale_to = std::exp2(-to.zoom);
    if (std::abs(to.zoom - from.zoom) > 1e-6)
        share = (std::exp2(-zoom) - scale_from) / (scale_to - scale_from);
    const geo::ProjectedPoint a = geo::project(from.projection, from.centre);
    const geo::ProjectedPoint b = geo::project(from.projection, to.centre);
    const geo::ProjectedPoint centre{std::lerp(a.x, b.x, share), std::lerp(a.y, b.y, share)};
    return {geo::unproject(from.projection, centre), zoom, from.projection};
}

}  // namespace

void Motion::ease_to(const geo::Camera& from, const geo::Camera& to) {
    kind_ = Kind::ease;
    from_ = from;
    to_ = to;
    elapsed_ = 0.0;
}

void Motion::fling(double dx, double dy) {
    kind_ = Kind::fling;
    dx_ = dx;
    dy_ = dy;
}

void Motion::stop() {
    kind_ = Kind::none;
}

geo::Camera Motion::advanced(const geo::Camera& camera, double seconds) {
    if (kind_ == Kind::ease) {
        elapsed_ += seconds;
        const double time = std::min(elapsed_ / ease_seconds, 1.0);
        if (time >= 1.0) {
            kind_ = Kind::none;
            return to_;
        }
        return between(from_, to_, 1.0 - std::pow(1.0 - time, 3.0));
    }
    if (kind_ == Kind::fling) {
        const geo::Camera moved = geo::panned(camera, dx_ * seconds, dy_ * seconds);
        const double fade = std::exp(-seconds / fling_fade_seconds);
        dx_ *= fade;
        dy_ *= fade;
        if (std::hypot(dx_, dy_) < slowest_fling) kind_ = Kind::none;
        return moved;
    }
    return camera;
}

}  // namespace session
