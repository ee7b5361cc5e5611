#pragma once

#include "render/gl/handle.hpp"
#include "style/picture.hpp"

namespace render {

/// Throws std::runtime_error when the device cannot draw a picture of so many device pixels.
void refuse_undrawable(int width, int height);

/// A framebuffer with one texture, to draw into and read from.
class Canvas {
 public:
    /// Width and height in device pixels; `format` is GL_RGBA8 or GL_R8. Throws std::runtime_error
    /// when the device cannot draw into that.
    Canvas(int width, int height, GLenum format);

    int width() const { return width_; }
    int height() const { return height_; }
    GLuint framebuffer() const { return framebuffer_.name(); }
    GLuint texture() const { return texture_.name(); }

    /// So many rows of a GL_RGBA8 canvas from `top` on; alpha comes out opaque.
    style::Picture read(int top, int rows) const;

 private:
    int width_, height_;
    Texture texture_;
    Framebuffer framebuffer_;
};

/// Puts back the framebuffer and the viewport that were set when it was made.
class KeepsTarget {
 public:
    KeepsTarget();
    ~KeepsTarget();
    KeepsTarget(const KeepsTarget&) = delete;
    KeepsTarget& operator=(const KeepsTarget&) = delete;

 private:
    GLint draw_ = 0, read_ = 0;
    GLint viewport_[4]{};
};

}  // namespace render
