#pragma once

#include "render/drawing/atlas_image.hpp"
#include "render/gl/handle.hpp"

namespace render {

/// An AtlasImage on the device.
class AtlasTexture {
 public:
    /// `format` is GL_R8 (one channel) or GL_RGBA8 (four).
    explicit AtlasTexture(GLenum format) : format_(format) {}

    /// Takes over what has changed in the image; always of the same one, or of one that nobody has
    /// asked for changes. Throws std::runtime_error when it is larger than the device can hold.
    void update(AtlasImage& image);

    GLuint name() const { return texture_.name(); }

 private:
    void copy_all(const AtlasImage& image) const;
    void copy(const AtlasImage& image, const AtlasImage::Place& place) const;

    GLenum format_;
    Texture texture_;
};

}  // namespace render
