#pragma once

#include <memory>
#include <string>

#include "claims/workers.hpp"
#include "render/beside.hpp"
#include "render/drawing/drawing.hpp"
#include "render/fonts.hpp"
#include "render/ground/ground_ahead.hpp"
#include "render/scene.hpp"
#include "style/picture.hpp"

namespace render {

class KeptGround;
class Overlay;
struct Frame;

/// Draws scenes with OpenGL 3.3 core into whatever framebuffer is bound. Needs a current context
/// whenever it is used and when it ends; throws std::runtime_error with a sentence when the context
/// is too old or a shader does not compile.
class MapRenderer {
 public:
    using LoadProc = void* (*)(const char* name);

    /// `workers` make what is drawn ready, as long as draw_picture() or draw() waits for it;
    /// `beside` does so while draw() does not.
    MapRenderer(LoadProc load, const Fonts& fonts, claims::Workers workers = {},
                Beside beside = {});
    ~MapRenderer();
    MapRenderer(MapRenderer&&) noexcept;
    MapRenderer& operator=(MapRenderer&&) noexcept;

    /// Passes in order: background, the base map's (ground_steps.hpp), then what lies over the
    /// map (over_map.hpp). The framebuffer must be viewport × pixel_ratio device pixels. `kept` is
    /// what was kept of the ground of the same map before. Where the renderer was given a `beside`,
    /// some of the ground may be drawn coarser, for now: what comes from there, once it is called,
    /// makes the next draw better.
    void draw(const Scene& scene, KeptGround& kept);

    /// Draws into a framebuffer of its own and reads it back, all at once (see PictureInParts).
    /// Leaves the bound framebuffer as it was. Throws std::runtime_error when the size is more than
    /// the device can draw.
    style::Picture draw_picture(const Scene& scene);

    /// Whether there is a ground to make for a picture of the scene, and none of it is here.
    bool lacks_ground(const Scene& scene) const;
    /// What was made of it; the rest is made when it is drawn.
    void take(const GroundAhead& ground);
    const claims::Workers& workers() const;

    /// A page on which nothing but a drawing is, made in the same way.
    style::Picture draw_page(const Drawing& drawing, const geo::Viewport& page);

    /// "llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5 …" of the current context.
    std::string device_description() const;

 private:
    friend class PictureInParts;

    /// For what lies over a scene's ground; to be handed back to keep(), so that the next scene
    /// finds its names placed where nothing has changed.
    std::unique_ptr<Overlay> idle_overlay();
    void keep(std::unique_ptr<Overlay> overlay);
    /// The frame's part, into a framebuffer of its size.
    void paint(const Frame& frame, const Overlay& overlay);

    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace render
