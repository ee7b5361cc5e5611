#pragma once

#include <algorithm>

#include "geo/camera.hpp"
#include "render/base/metre_box.hpp"
#include "render/picture_part.hpp"
#include "render/scene.hpp"
#include "style/palette.hpp"

namespace render {

/// What every pass needs to know about the picture being drawn, or the part of it.
struct Frame {
    explicit Frame(const Scene& scene_);  ///< the whole
    Frame(const Scene& scene_, const PicturePart& part_);

    bool shows(geo::Layer layer) const {
        return scene.layers_shown[static_cast<std::size_t>(layer)];
    }

    bool hides(const geo::Boundary* boundary) const {
        return std::ranges::find(scene.hidden, boundary) != scene.hidden.end();
    }

    /// Whether a shape of the base map, with its box and its boundary, may be seen.
    bool may_show(const auto& shape) const { return shape.box.overlaps(view) && !hides(shape.of); }

    /// What can be seen in a part of the picture, with room for the widest line; metres.
    MetreBox seen_in(const PicturePart& some) const;

    const Scene& scene;
    const style::Palette& palette;
    geo::ProjectedPoint centre;  ///< metres
    double device_px_per_metre;  ///< of projected metres
    float ratio;                 ///< device pixels a px
    int width, height;           ///< of the whole picture, device pixels
    PicturePart part;            ///< what is drawn of it
    MetreBox view;               ///< seen_in() that part
    bool beyond_world;           ///< some of the picture lies beyond the projection's world
    bool is_exact = true;        ///< what is not made yet is waited for; else it may come later
};

/// The size in device pixels that a viewport is drawn at.
int device_width(const geo::Viewport& viewport);
int device_height(const geo::Viewport& viewport);

}  // namespace render
