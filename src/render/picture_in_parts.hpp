#pragma once

#include <memory>

#include "render/drawn_part.hpp"
#include "render/map_renderer.hpp"
#include "render/overlay_layout.hpp"
#include "render/picture_part.hpp"
#include "render/scene.hpp"

namespace render {

class Overlay;

/// A scene's picture, laid out once and drawn part by part, so that it may be larger than what is
/// held at a time. Every pixel of a part is the one that the whole picture has there.
class PictureInParts {
 public:
    /// The renderer and the scene must outlive it. `layout` is of the scene; null: it is made now.
    /// Throws std::runtime_error when the whole is more than the device can draw.
    PictureInParts(MapRenderer& renderer, const Scene& scene,
                   std::unique_ptr<OverlayLayout> layout = nullptr);
    ~PictureInParts();
    PictureInParts(const PictureInParts&) = delete;
    PictureInParts& operator=(const PictureInParts&) = delete;

    int width() const;   ///< device pixels
    int height() const;  ///< device pixels

    /// Leaves the bound framebuffer as it was.
    DrawnPart draw(const PicturePart& part) const;

 private:
    MapRenderer& renderer_;
    const Scene& scene_;
    std::unique_ptr<Overlay> overlay_;
};

}  // namespace render
