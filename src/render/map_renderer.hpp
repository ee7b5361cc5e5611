#pragma once

#include <memory>
#include <string>

#include "render/fonts.hpp"
#include "render/scene.hpp"
#include "style/picture.hpp"

namespace render {

/// Draws scenes with OpenGL 3.3 core into whatever framebuffer is bound. Needs a current context
/// for its whole life; throws std::runtime_error with a sentence when the context is too old or a
/// shader does not compile.
class MapRenderer {
 public:
    using LoadProc = void* (*)(const char* name);

    MapRenderer(LoadProc load, const Fonts& fonts);
    ~MapRenderer();
    MapRenderer(MapRenderer&&) noexcept;
    MapRenderer& operator=(MapRenderer&&) noexcept;

    /// Passes in order: background, the base map's (ground_steps.hpp), then what lies over the
    /// map (over_map.hpp). The framebuffer must be viewport × pixel_ratio device pixels.
    void draw(const Scene& scene);

    /// Draws into a framebuffer of its own and reads it back. Leaves the bound framebuffer as it
    /// was. Throws std::runtime_error when the size is more than the device can draw.
    style::Picture draw_picture(const Scene& scene);

    /// "llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5 …" of the current context.
    std::string device_description() const;

 private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace render
