#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "render/gl/handle.hpp"
#include "render/gl/shelf_packer.hpp"

namespace render {

/// A square texture that many small images share.
class AtlasTexture {
 public:
    /// `format` is GL_R8 (one byte a pixel) or GL_RGBA8 (four).
    AtlasTexture(GLenum format, int side);

    /// Puts an image in. Nothing when there is no room left.
    std::optional<ShelfPacker::Place> add(int width, int height,
                                          std::span<const std::uint8_t> pixels);
    /// Forgets all images; with more room when `larger`, up to what the device can hold.
    void clear(bool larger);

    GLuint name() const { return texture_.name(); }

 private:
    void allocate();

    GLenum format_;
    ShelfPacker packer_;
    Texture texture_;
};

}  // namespace render
