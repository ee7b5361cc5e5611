#pragma once

#include <algorithm>

#include "geo/camera.hpp"
#include "render/base/metre_box.hpp"
#include "render/gl/program.hpp"
#include "render/scene.hpp"
#include "style/palette.hpp"

namespace render {

/// What every pass needs to know about the picture being drawn.
struct Frame {
    explicit Frame(const Scene& scene_);

    bool shows(geo::Layer layer) const {
        return scene.layers_shown[static_cast<std::size_t>(layer)];
    }

    bool hides(const geo::Boundary* boundary) const {
        return std::ranges::find(scene.hidden, boundary) != scene.hidden.end();
    }

    /// Sets u_centre, u_px_per_metre and u_size of a program in use, for shaders that take places
    /// as high and low halves of projected metres.
    void set_camera(const Program& program) const;

    const Scene& scene;
    const style::Palette& palette;
    geo::ProjectedPoint centre;  ///< metres
    double device_px_per_metre;  ///< of projected metres
    float ratio;                 ///< device pixels a px
    int width, height;           ///< device pixels
    MetreBox view;               ///< what can be seen, with room for the widest line
    bool beyond_world;           ///< some of the picture lies beyond the projection's world
};

/// The size in device pixels that a viewport is drawn at.
int device_width(const geo::Viewport& viewport);
int device_height(const geo::Viewport& viewport);

}  // namespace render
